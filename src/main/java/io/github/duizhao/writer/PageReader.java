package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.document.PageLayout;

/** Reads the page that a document begins on. Main thread. */
final class PageReader {

  private PageReader() {}

  static PageLayout read(XTextDocument document) {
    Object style = Styles.style(Styles.family(document, "PageStyles"), styleName(document));
    return new PageLayout(
        length(style, "Width"),
        length(style, "Height"),
        length(style, "TopMargin") + partHeight(style, "Header"),
        length(style, "BottomMargin") + partHeight(style, "Footer"),
        length(style, "LeftMargin"),
        length(style, "RightMargin"),
        gridPitch(style),
        PageNumberReader.read(document));
  }

  private static String styleName(XTextDocument document) {
    return Uno.string(document.getText().getStart(), "PageStyleName");
  }

  /** What a header or footer takes of the page, the space between it and the text included. */
  private static int partHeight(Object style, String part) {
    return Uno.flag(style, part + "IsOn") ? length(style, part + "Height") : 0;
  }

  private static int gridPitch(Object style) {
    return length(style, "GridMode") == 0
        ? 0
        : length(style, "GridBaseHeight") + length(style, "GridRubyHeight");
  }

  private static int length(Object style, String name) {
    return Uno.find(style, name).map(LayoutReader::number).orElse(0);
  }
}
