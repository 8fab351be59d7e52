package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.document.PageLayout;

/** Reads the page that a document begins on. Main thread. */
final class PageReader {

  /** A line of 12 to 14 points, in 1/100 mm. */
  private static final int LINE = 550;

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

  /**
   * What a header or footer takes of the page, the space between it and the text included. One that
   * grows with its text is taken to have a line.
   */
  private static int partHeight(Object style, String part) {
    if (!Uno.flag(style, part + "IsOn")) {
      return 0;
    }
    int height = length(style, part + "Height");
    return Uno.flag(style, part + "IsDynamicHeight")
        ? Math.max(height, length(style, part + "BodyDistance") + LINE)
        : height;
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
