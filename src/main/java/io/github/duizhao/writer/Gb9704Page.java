package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.URL;

/**
 * The page of GB/T 9704-2012: A4 (5.1) with 37 mm above, 35 below, 28 left and 26 right (5.2.1).
 * Set by the view's own commands, because a page style that is changed through its properties
 * throws the document's undo history away. Main thread.
 */
final class Gb9704Page {

  private Gb9704Page() {}

  /** Lays out the page at the caret; sizes are 1/100 mm. */
  static void apply(XTextDocument document) {
    XDispatchProvider frame =
        Uno.as(
            XDispatchProvider.class,
            Uno.as(XModel.class, document).getCurrentController().getFrame());
    run(frame, "AttributePageSize", "Width", 21000, "Height", 29700);
    run(frame, "PageULMargin", "Upper", 3700, "Lower", 3500);
    run(frame, "PageLRMargin", "Left", 2800, "Right", 2600);
  }

  private static void run(
      XDispatchProvider frame, String command, String first, int one, String second, int two) {
    URL url = new URL();
    url.Complete = ".uno:" + command;
    url.Protocol = ".uno:";
    url.Path = command;
    XDispatch dispatch = frame.queryDispatch(url, "_self", 0);
    if (dispatch == null) {
      throw new WriterException("no command " + command, null);
    }
    dispatch.dispatch(
        url,
        new PropertyValue[] {
          Uno.value("SynchronMode", true),
          Uno.value(command + "." + first, one),
          Uno.value(command + "." + second, two)
        });
  }
}
