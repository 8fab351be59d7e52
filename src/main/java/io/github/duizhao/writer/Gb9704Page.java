package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;

/**
 * The page of GB/T 9704-2012: A4 (5.1) with 37 mm above, 35 below, 28 left and 26 right (5.2.1).
 * Set by the view's own commands, because a page style that is changed through its properties
 * throws the document's undo history away. Main thread.
 */
final class Gb9704Page {

  private Gb9704Page() {}

  /** Lays out the page at the caret; sizes are 1/100 mm. */
  static void apply(XTextDocument document) {
    run(document, "AttributePageSize", "Width", 21000, "Height", 29700);
    run(document, "PageULMargin", "Upper", 3700, "Lower", 3500);
    run(document, "PageLRMargin", "Left", 2800, "Right", 2600);
  }

  private static void run(
      XTextDocument document, String command, String first, int one, String second, int two) {
    ViewCommand.run(
        document,
        command,
        Uno.value(command + "." + first, one),
        Uno.value(command + "." + second, two));
  }
}
