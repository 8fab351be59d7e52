package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.template.LayoutStandard;

/**
 * The page of GB/T 9704-2012 (5.1, 5.2.1). Set by the view's own commands, because a page style
 * that is changed through its properties throws the document's undo history away. Main thread.
 */
final class Gb9704Page {

  private Gb9704Page() {}

  /** Lays out the page at the caret; sizes are 1/100 mm. */
  static void apply(XTextDocument document) {
    LayoutStandard.Page page = LayoutStandard.gb9704().page();
    run(document, "AttributePageSize", "Width", page.width(), "Height", page.height());
    setMargins(document, page.top(), page.bottom());
    run(document, "PageLRMargin", "Left", page.left(), "Right", page.right());
  }

  /** Sets the margins above and below, which a header and a footer share with the text. */
  static void setMargins(XTextDocument document, int top, int bottom) {
    run(document, "PageULMargin", "Upper", top, "Lower", bottom);
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
