package io.github.duizhao.writer;

import com.sun.star.beans.PropertyVetoException;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.XModifiable;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.NotesCodec;
import java.util.Optional;

/**
 * Keeps the writer's decisions in a document's own properties (File ▸ Properties ▸ Custom), which
 * survive .odt and .docx.
 *
 * <p>Properties are no part of the document's undo stack: undo does not take a dismissal back. The
 * document counts as modified, and what was decided can be restored from the list. Main thread.
 */
public final class NotesStore {

  private static final String NAME = "duizhao-notes-";

  private NotesStore() {}

  /** Reads the notes of a document; one without any has none, and no trouble. */
  public static NotesCodec.Reading read(XTextDocument document) {
    return NotesCodec.read(new LongProperty(document, NAME).read());
  }

  /**
   * Puts notes in the place of those that are there.
   *
   * @throws RefusedException if the document is read-only, or a later version wrote its notes
   */
  static void write(XTextDocument document, DocumentNotes notes) throws RefusedException {
    Optional<Refusal> refusal = WriteAccess.toDocument(document);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    if (!read(document).writable()) {
      throw new RefusedException(Refusal.NEWER_NOTES);
    }
    new LongProperty(document, NAME).write(escaped(NotesCodec.write(notes)));
    try {
      Uno.as(XModifiable.class, document).setModified(true);
    } catch (PropertyVetoException e) {
      throw new WriterException("keeping notes in the document", e);
    }
  }

  /**
   * JSON without what file formats may change: blanks at the ends of a piece, and underscores,
   * which .docx reads as the start of an escape.
   */
  static String escaped(String json) {
    return json.replace(" ", "\\u0020").replace("_", "\\u005f");
  }
}
