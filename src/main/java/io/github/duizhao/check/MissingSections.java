package io.github.duizhao.check;

import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.List;

/** Finds the parts of a template that a statement has not, and where each belongs. */
final class MissingSections {

  private MissingSections() {}

  static List<MissingSection> of(Statement statement, Template template) {
    return List.of();
  }
}
