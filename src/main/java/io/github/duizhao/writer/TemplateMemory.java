package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import com.sun.star.util.XModifiable2;
import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.RememberedTemplate;
import java.util.Optional;

/**
 * Keeps the template that a document is written after in the document's own properties (File ▸
 * Properties ▸ Custom), which survive .odt and .docx. Properties are no part of the document's undo
 * stack. Main thread.
 */
public final class TemplateMemory {

  private static final String NAME = "duizhao-template";
  private static final String CARRIED = "duizhao-template-";

  private TemplateMemory() {}

  /** The template that a document remembers, if it does. */
  public static Optional<RememberedTemplate> read(XTextDocument document) {
    return RememberedTemplate.read(Uno.string(LongProperty.of(document), NAME));
  }

  /** The text of the template that a document carries, "" for none: see {@link CarriedTemplate}. */
  public static String carried(XTextDocument document) {
    return new LongProperty(document, CARRIED).read();
  }

  /**
   * Makes a document remember a template, without marking it as modified: the property goes with
   * what is saved for another reason. A document that is read-only stays as it is.
   *
   * @param carried the template itself, where it may not be known elsewhere, or ""
   */
  static void write(XTextDocument document, RememberedTemplate template, String carried) {
    if (WriteAccess.toDocument(document).isPresent()) {
      return;
    }
    XModifiable2 modifiable = Uno.as(XModifiable2.class, document);
    boolean enabled = modifiable.isSetModifiedEnabled();
    if (enabled) {
      modifiable.disableSetModified();
    }
    try {
      put(document, template, carried);
    } finally {
      if (enabled) {
        modifiable.enableSetModified();
      }
    }
  }

  /** Makes a document remember a template, whatever it says of itself. */
  static void put(XTextDocument document, RememberedTemplate template, String carried) {
    LongProperty.put(LongProperty.of(document), NAME, template.write());
    new LongProperty(document, CARRIED).write(carried);
  }
}
