package io.github.duizhao.writer;

import com.sun.star.beans.IllegalTypeException;
import com.sun.star.beans.PropertyAttribute;
import com.sun.star.beans.PropertyExistException;
import com.sun.star.beans.XPropertyContainer;
import com.sun.star.document.XDocumentPropertiesSupplier;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.XModifiable2;
import io.github.duizhao.template.RememberedTemplate;
import java.util.Optional;

/**
 * Keeps the template that a document is written after in the document's own properties (File ▸
 * Properties ▸ Custom), which survive .odt and .docx. Properties are no part of the document's undo
 * stack. Main thread.
 */
public final class TemplateMemory {

  private static final String NAME = "duizhao-template";

  private TemplateMemory() {}

  /** The template that a document remembers, if it does. */
  public static Optional<RememberedTemplate> read(XTextDocument document) {
    return RememberedTemplate.read(Uno.string(properties(document), NAME));
  }

  /**
   * Makes a document remember a template, without marking it as modified: the property goes with
   * what is saved for another reason. A document that is read-only stays as it is.
   */
  static void write(XTextDocument document, RememberedTemplate template) {
    if (WriteAccess.toDocument(document).isPresent()
        || read(document).equals(Optional.of(template))) {
      return;
    }
    XModifiable2 modifiable = Uno.as(XModifiable2.class, document);
    boolean enabled = modifiable.isSetModifiedEnabled();
    if (enabled) {
      modifiable.disableSetModified();
    }
    try {
      put(properties(document), template.write());
    } catch (PropertyExistException
        | IllegalTypeException
        | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("keeping the template in the document", e);
    } finally {
      if (enabled) {
        modifiable.enableSetModified();
      }
    }
  }

  private static void put(XPropertyContainer properties, String value)
      throws PropertyExistException,
          IllegalTypeException,
          com.sun.star.lang.IllegalArgumentException {
    if (Uno.find(properties, NAME).isPresent()) {
      Uno.set(properties, NAME, value);
    } else {
      properties.addProperty(NAME, PropertyAttribute.REMOVEABLE, value);
    }
  }

  private static XPropertyContainer properties(XTextDocument document) {
    return Uno.as(XDocumentPropertiesSupplier.class, document)
        .getDocumentProperties()
        .getUserDefinedProperties();
  }
}
