package io.github.duizhao.writer;

import com.sun.star.beans.IllegalTypeException;
import com.sun.star.beans.NotRemoveableException;
import com.sun.star.beans.PropertyAttribute;
import com.sun.star.beans.PropertyExistException;
import com.sun.star.beans.PropertyVetoException;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XPropertyContainer;
import com.sun.star.document.XDocumentPropertiesSupplier;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.XModifiable;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.NotesCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the writer's decisions in a document's own properties (File ▸ Properties ▸ Custom), which
 * survive .odt and .docx. Word cuts a property after 255 characters, so the JSON text is spread
 * over as many as it takes.
 *
 * <p>Properties are no part of the document's undo stack: undo does not take a dismissal back. The
 * document counts as modified, and what was decided can be restored from the list. Main thread.
 */
public final class NotesStore {

  private static final String NAME = "duizhao-notes-";
  private static final int PIECE = 240;

  private NotesStore() {}

  /** Reads the notes of a document; one without any has none, and no trouble. */
  public static NotesCodec.Reading read(XTextDocument document) {
    StringBuilder json = new StringBuilder();
    XPropertyContainer properties = properties(document);
    Optional<Object> piece = Uno.find(properties, NAME + 1);
    for (int i = 1; piece.isPresent(); i++) {
      json.append(piece.get());
      piece = Uno.find(properties, NAME + (i + 1));
    }
    return NotesCodec.read(json.toString());
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
    XPropertyContainer properties = properties(document);
    List<String> pieces = pieces(escaped(NotesCodec.write(notes)));
    try {
      for (int i = 0; i < pieces.size(); i++) {
        put(properties, NAME + (i + 1), pieces.get(i));
      }
      for (int i = pieces.size() + 1; Uno.find(properties, NAME + i).isPresent(); i++) {
        properties.removeProperty(NAME + i);
      }
      Uno.as(XModifiable.class, document).setModified(true);
    } catch (UnknownPropertyException
        | NotRemoveableException
        | PropertyExistException
        | IllegalTypeException
        | PropertyVetoException
        | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("keeping notes in the document", e);
    }
  }

  private static void put(XPropertyContainer properties, String name, String value)
      throws PropertyExistException,
          IllegalTypeException,
          com.sun.star.lang.IllegalArgumentException {
    if (Uno.find(properties, name).isPresent()) {
      Uno.set(properties, name, value);
    } else {
      properties.addProperty(name, PropertyAttribute.REMOVEABLE, value);
    }
  }

  /**
   * JSON without what file formats may change: blanks at the ends of a piece, and underscores,
   * which .docx reads as the start of an escape.
   */
  private static String escaped(String json) {
    return json.replace(" ", "\\u0020").replace("_", "\\u005f");
  }

  private static List<String> pieces(String json) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < json.length()) {
      int end = Math.min(json.length(), start + PIECE);
      if (end < json.length() && Character.isHighSurrogate(json.charAt(end - 1))) {
        end--;
      }
      pieces.add(json.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static XPropertyContainer properties(XTextDocument document) {
    return Uno.as(XDocumentPropertiesSupplier.class, document)
        .getDocumentProperties()
        .getUserDefinedProperties();
  }
}
