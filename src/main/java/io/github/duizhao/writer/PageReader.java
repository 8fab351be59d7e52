package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.document.PageLayout;

/** Reads the page that a document begins on. Main thread. */
final class PageReader {

  private PageReader() {}

  static PageLayout read(XTextDocument document) {
    Object style = Styles.style(Styles.family(document, "PageStyles"), styleName(document));
    return new PageLayout(
        PageParts.length(style, "Width"),
        PageParts.length(style, "Height"),
        PageParts.length(style, "TopMargin") + PageParts.height(style, "Header"),
        PageParts.length(style, "BottomMargin") + PageParts.height(style, "Footer"),
        PageParts.length(style, "LeftMargin"),
        PageParts.length(style, "RightMargin"),
        gridPitch(style),
        PageNumberReader.read(document));
  }

  private static String styleName(XTextDocument document) {
    return Uno.string(document.getText().getStart(), "PageStyleName");
  }

  private static int gridPitch(Object style) {
    return PageParts.length(style, "GridMode") == 0
        ? 0
        : PageParts.length(style, "GridBaseHeight") + PageParts.length(style, "GridRubyHeight");
  }
}
