package io.github.duizhao.writer;

import com.sun.star.beans.IllegalTypeException;
import com.sun.star.beans.NotRemoveableException;
import com.sun.star.beans.PropertyAttribute;
import com.sun.star.beans.PropertyExistException;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XPropertyContainer;
import com.sun.star.document.XDocumentPropertiesSupplier;
import com.sun.star.text.XTextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text of any length in a document's own properties (File ▸ Properties ▸ Custom). Word cuts a
 * property after 255 characters, so it is spread over as many as it takes: NAME1, NAME2 …. Main
 * thread.
 */
final class LongProperty {

  private static final int PIECE = 240;

  private final XPropertyContainer properties;
  private final String name;

  /**
   * A text of a document.
   *
   * @param name what the names of its properties start with
   */
  LongProperty(XTextDocument document, String name) {
    this.properties = of(document);
    this.name = name;
  }

  /** The document's own properties. */
  static XPropertyContainer of(XTextDocument document) {
    return Uno.as(XDocumentPropertiesSupplier.class, document)
        .getDocumentProperties()
        .getUserDefinedProperties();
  }

  /** The text, "" where there is none. */
  String read() {
    StringBuilder text = new StringBuilder();
    Optional<Object> piece = Uno.find(properties, name + 1);
    for (int i = 1; piece.isPresent(); i++) {
      text.append(piece.get());
      piece = Uno.find(properties, name + (i + 1));
    }
    return text.toString();
  }

  /** Puts a text in the place of the one that is there; "" leaves none. */
  void write(String text) {
    try {
      List<String> pieces = pieces(text);
      for (int i = 0; i < pieces.size(); i++) {
        put(properties, name + (i + 1), pieces.get(i));
      }
      for (int i = pieces.size() + 1; Uno.find(properties, name + i).isPresent(); i++) {
        properties.removeProperty(name + i);
      }
    } catch (UnknownPropertyException | NotRemoveableException e) {
      throw new WriterException("the document's property " + name, e);
    }
  }

  /** Sets one property of a document, which need not be there. */
  static void put(XPropertyContainer properties, String name, String value) {
    try {
      if (Uno.find(properties, name).isPresent()) {
        Uno.set(properties, name, value);
      } else {
        properties.addProperty(name, PropertyAttribute.REMOVEABLE, value);
      }
    } catch (PropertyExistException
        | IllegalTypeException
        | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("the document's property " + name, e);
    }
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + PIECE);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
