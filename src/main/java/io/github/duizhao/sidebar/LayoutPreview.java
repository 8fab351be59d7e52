package io.github.duizhao.sidebar;

import io.github.duizhao.layout.LayoutChanges;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.MissingFont;
import java.util.List;

/**
 * What applying a layout would do, shown until the writer decides.
 *
 * @param template whose layout it is
 * @param plan what becomes of the text
 * @param changes what that changes
 * @param protectedParagraphs how many paragraphs stay as they are because they are protected
 * @param missing the fonts that this machine lacks
 * @param mark of the document as it was
 */
record LayoutPreview(
    Template template,
    LayoutPlan plan,
    LayoutChanges changes,
    int protectedParagraphs,
    List<MissingFont> missing,
    String mark) {

  LayoutPreview {
    missing = List.copyOf(missing);
  }
}
