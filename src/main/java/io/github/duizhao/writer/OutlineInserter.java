package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.Template;
import java.util.stream.Collectors;

/** Inserts the outline of a template. */
public final class OutlineInserter {

  private OutlineInserter() {}

  /** Fills an empty document. */
  public static void insertIntoEmpty(XTextDocument document, Template template) {
    document
        .getText()
        .setString(
            Outline.of(template).stream()
                .map(OutlineParagraph::text)
                .collect(Collectors.joining("\n")));
  }
}
