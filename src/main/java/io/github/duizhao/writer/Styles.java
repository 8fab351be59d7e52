package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.style.XStyle;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XTextDocument;

/** Finds styles by the names that programs know. Main thread. */
final class Styles {

  private Styles() {}

  /** The styles of a family: {@code ParagraphStyles}, {@code PageStyles}. */
  static XNameAccess family(XTextDocument document, String name) {
    XNameAccess families = Uno.as(XStyleFamiliesSupplier.class, document).getStyleFamilies();
    return Uno.as(XNameAccess.class, byName(families, name));
  }

  /**
   * A style of a family.
   *
   * @throws WriterException if there is none with the name
   */
  static XStyle style(XNameAccess family, String name) {
    return Uno.as(XStyle.class, byName(family, name));
  }

  private static Object byName(XNameAccess access, String name) {
    try {
      return access.getByName(name);
    } catch (NoSuchElementException | WrappedTargetException e) {
      throw new WriterException("style " + name, e);
    }
  }
}
