package io.github.duizhao.sidebar;

import com.sun.star.document.DocumentEvent;
import com.sun.star.document.XDocumentEventBroadcaster;
import com.sun.star.document.XDocumentEventListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import java.util.Set;

/** Notices that a document is going to be saved, while what it holds can still be added to. */
final class SaveWatch implements XDocumentEventListener {

  private static final Set<String> BEFORE_SAVING = Set.of("OnSave", "OnSaveAs", "OnCopyTo");

  private final WriterDocument document;
  private final Runnable saving;

  /**
   * Starts watching.
   *
   * @param saving called before the document is written to a file, on the thread that saves
   */
  SaveWatch(WriterDocument document, Runnable saving) {
    this.document = document;
    this.saving = saving;
    broadcaster().addDocumentEventListener(this);
  }

  /** Stops watching. */
  void end() {
    Guard.run(() -> broadcaster().removeDocumentEventListener(this));
  }

  @Override
  public void documentEventOccured(DocumentEvent event) {
    if (BEFORE_SAVING.contains(event.EventName)) {
      Guard.run(saving);
    }
  }

  @Override
  public void disposing(EventObject event) {
    // It ends with its document.
  }

  private XDocumentEventBroadcaster broadcaster() {
    return Uno.as(XDocumentEventBroadcaster.class, document.model());
  }
}
