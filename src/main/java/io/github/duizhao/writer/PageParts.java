package io.github.duizhao.writer;

import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.text.XTextRange;
import io.github.duizhao.template.LayoutStandard;

/** How high the header and the footer of a page style are, in 1/100 mm. Main thread. */
final class PageParts {

  private PageParts() {}

  /**
   * What a part takes of the page, the space between it and the text included.
   *
   * @param part {@code Header} or {@code Footer}
   */
  static int height(Object page, String part) {
    if (!Uno.flag(page, part + "IsOn")) {
      return 0;
    }
    int height = length(page, part + "Height");
    if (!Uno.flag(page, part + "IsDynamicHeight")) {
      return height;
    }
    // It grows with its text, at the expense of the space below it if it is so made (by Word).
    if (Uno.flag(page, part + "DynamicSpacing")) {
      return Math.max(height, textHeight(page, part));
    }
    return Math.max(height, length(page, part + "BodyDistance") + textHeight(page, part));
  }

  /** The height of the lines of a part, a line a paragraph. */
  static int textHeight(Object page, String part) {
    int[] height = new int[1];
    Uno.find(page, part + "Text")
        .ifPresent(
            text ->
                BodyParagraphs.of(text)
                    .forEachRemaining(paragraph -> height[0] += height(paragraph)));
    return height[0];
  }

  private static int height(XTextRange paragraph) {
    int around = length(paragraph, "ParaTopMargin") + length(paragraph, "ParaBottomMargin");
    if (Uno.find(paragraph, "ParaLineSpacing").orElse(null) instanceof LineSpacing spacing
        && spacing.Mode == LineSpacingMode.FIX) {
      return around + spacing.Height;
    }
    double points = Uno.find(paragraph, "CharHeight").map(RunReader::decimal).orElse(12.0);
    return around + LayoutStandard.hundredths(points) * 5 / 4;
  }

  static int length(Object style, String name) {
    return Uno.find(style, name).map(LayoutReader::number).orElse(0);
  }
}
