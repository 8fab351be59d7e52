package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.URL;
import java.util.Arrays;

/** Carries out commands of the office in a document's view. Main thread. */
final class ViewCommand {

  private ViewCommand() {}

  /**
   * Carries out a command and returns when it is done.
   *
   * @param command what follows {@code .uno:}
   */
  static void run(XTextDocument document, String command, PropertyValue... arguments) {
    XDispatchProvider frame =
        Uno.as(
            XDispatchProvider.class,
            Uno.as(XModel.class, document).getCurrentController().getFrame());
    URL url = new URL();
    url.Complete = ".uno:" + command;
    url.Protocol = ".uno:";
    url.Path = command;
    XDispatch dispatch = frame.queryDispatch(url, "_self", 0);
    if (dispatch == null) {
      throw new WriterException("no command " + command, null);
    }
    PropertyValue[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = Uno.value("SynchronMode", true);
    dispatch.dispatch(url, all);
  }
}
