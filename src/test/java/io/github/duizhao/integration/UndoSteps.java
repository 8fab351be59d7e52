package io.github.duizhao.integration;

import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import java.util.List;

/** The steps of a document that can be undone. */
final class UndoSteps {

  private final XUndoManager manager;

  UndoSteps(XTextDocument document) {
    this.manager = UnoRuntime.queryInterface(XUndoManagerSupplier.class, document).getUndoManager();
  }

  /** Their names, the newest first. */
  List<String> titles() {
    return List.of(manager.getAllUndoActionTitles());
  }

  void clear() throws com.sun.star.document.UndoContextNotClosedException {
    manager.clear();
  }

  void undo() throws Exception {
    manager.undo();
  }

  void redo() throws Exception {
    manager.redo();
  }
}
