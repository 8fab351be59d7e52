package io.github.duizhao.writer;

import com.sun.star.container.XNameAccess;
import com.sun.star.style.XStyle;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.OutlineParagraph.Kind;

/**
 * The styles of an outline's paragraphs, Writer's own. Only a style that no paragraph uses yet is
 * laid out: text that is there keeps its look. Main thread.
 */
final class OutlineStyles {

  private OutlineStyles() {}

  /** Lays out those styles of an outline that are not in use yet. */
  static OutlineStyles ofUnused(XTextDocument document, LayoutStandard standard) {
    XNameAccess styles = Styles.family(document, "ParagraphStyles");
    for (Kind kind : Kind.values()) {
      Element element = element(kind);
      XStyle style = Styles.style(styles, ElementStyles.writersOwn(element));
      if (!style.isInUse()) {
        ElementStyle.set(style, standard, element);
      }
    }
    return new OutlineStyles();
  }

  /** The name of the paragraph style for a kind of outline paragraph. */
  String styleOf(Kind kind) {
    return ElementStyles.writersOwn(element(kind));
  }

  private static Element element(Kind kind) {
    return Element.valueOf(kind.name());
  }
}
