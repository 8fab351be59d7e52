package io.github.duizhao.integration;

import com.sun.star.container.XNameAccess;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.writer.Uno;

/** Finds the styles of a document. */
final class Styles {

  private Styles() {}

  static Object page(XTextDocument document, String name) throws Exception {
    return style(document, "PageStyles", name);
  }

  /** The page style at the document's start. */
  static Object firstPage(XTextDocument document) throws Exception {
    return page(document, Uno.string(document.getText().getStart(), "PageStyleName"));
  }

  static Object paragraph(XTextDocument document, String name) throws Exception {
    return style(document, "ParagraphStyles", name);
  }

  static Object character(XTextDocument document, String name) throws Exception {
    return style(document, "CharacterStyles", name);
  }

  private static Object style(XTextDocument document, String family, String name) throws Exception {
    XNameAccess families = Uno.as(XStyleFamiliesSupplier.class, document).getStyleFamilies();
    return Uno.as(XNameAccess.class, families.getByName(family)).getByName(name);
  }
}
