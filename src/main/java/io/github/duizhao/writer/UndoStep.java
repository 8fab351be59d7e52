package io.github.duizhao.writer;

import com.sun.star.document.EmptyUndoStackException;
import com.sun.star.document.UndoContextNotClosedException;
import com.sun.star.document.UndoFailedException;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.frame.XModel;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.InvalidStateException;
import java.util.Arrays;

/**
 * Runs a change as one undo step with a name, the view locked meanwhile. If the change fails half
 * way, what it did is taken back and the failure goes on to the caller. Main thread.
 */
final class UndoStep {

  private UndoStep() {}

  static void run(XTextDocument document, String title, Runnable change) {
    XUndoManager undo = Uno.as(XUndoManagerSupplier.class, document).getUndoManager();
    XModel model = Uno.as(XModel.class, document);
    model.lockControllers();
    try {
      String[] before = undo.getAllUndoActionTitles();
      undo.enterUndoContext(title);
      boolean done = false;
      try {
        change.run();
        done = true;
      } finally {
        leave(undo);
        // A full stack drops its oldest step for a new one, so its length tells nothing.
        if (!done && !Arrays.equals(undo.getAllUndoActionTitles(), before)) {
          takeBack(undo);
        }
      }
    } finally {
      model.unlockControllers();
    }
  }

  private static void leave(XUndoManager undo) {
    try {
      undo.leaveUndoContext();
    } catch (InvalidStateException e) {
      throw new WriterException("closing the undo step", e);
    }
  }

  private static void takeBack(XUndoManager undo) {
    try {
      undo.undo();
    } catch (EmptyUndoStackException | UndoContextNotClosedException | UndoFailedException e) {
      throw new WriterException("taking back a change that failed", e);
    }
  }
}
