package io.github.duizhao.cli;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XNameAccess;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.NumberingType;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.PageNumberType;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.writer.Uno;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jodconverter.local.office.LocalOfficeContext;

/** Makes documents that look in a certain way, formatted directly as people do. */
final class LaidOutDocument {

  private final XTextDocument document;
  private final XText text;

  private LaidOutDocument(XTextDocument document) {
    this.document = document;
    this.text = document.getText();
  }

  /** Makes a document and stores it. */
  static boolean store(
      LocalOfficeContext context, Path file, String filter, Consumer<LaidOutDocument> content) {
    try {
      XComponent component =
          context
              .getComponentLoader()
              .loadComponentFromURL(
                  "private:factory/swriter",
                  "_blank",
                  0,
                  new PropertyValue[] {Uno.value("Hidden", true)});
      content.accept(new LaidOutDocument(Uno.as(XTextDocument.class, component)));
      Uno.as(XStorable.class, component)
          .storeToURL(
              file.toUri().toASCIIString(), new PropertyValue[] {Uno.value("FilterName", filter)});
      component.dispose();
      return true;
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Paper and margins in 1/100 mm: width, height, top, bottom, left, right. */
  void page(int... lengths) {
    String[] names = {"Width", "Height", "TopMargin", "BottomMargin", "LeftMargin", "RightMargin"};
    for (int i = 0; i < names.length; i++) {
      Uno.set(pageStyle(), names[i], lengths[i]);
    }
  }

  /** A page number in the footer of all pages. */
  void pageNumber(String before, String after, ParagraphAdjust adjust, String font, float size)
      throws com.sun.star.uno.Exception {
    Uno.set(pageStyle(), "FooterIsOn", true);
    XText footer = Uno.as(XText.class, Uno.get(pageStyle(), "FooterText"));
    Object field =
        Uno.as(XMultiServiceFactory.class, document)
            .createInstance("com.sun.star.text.TextField.PageNumber");
    Uno.set(field, "NumberingType", NumberingType.ARABIC);
    Uno.set(field, "SubType", PageNumberType.CURRENT);
    XTextCursor cursor = footer.createTextCursor();
    Uno.set(cursor, "ParaAdjust", adjust);
    font(cursor, font, size, false);
    footer.insertString(cursor, before, false);
    footer.insertTextContent(cursor, Uno.as(XTextContent.class, field), false);
    footer.insertString(cursor, after, false);
  }

  /** Begins a paragraph with an alignment, a first-line indent in 1/100 mm and a line spacing. */
  void paragraph(ParagraphAdjust adjust, int indent, LineSpacing spacing) {
    XTextCursor cursor = end();
    if (!text.getString().isEmpty()) {
      text.insertControlCharacter(cursor, ControlCharacter.PARAGRAPH_BREAK, false);
    }
    Uno.set(cursor, "ParaAdjust", adjust);
    Uno.set(cursor, "ParaFirstLineIndent", indent);
    Uno.set(cursor, "ParaLineSpacing", spacing);
  }

  /** Adds words to the paragraph. */
  void run(String words, String font, float size, boolean bold) {
    XTextCursor cursor = end();
    text.insertString(cursor, words, true);
    font(cursor, font, size, bold);
  }

  static LineSpacing fixed(double points) {
    return new LineSpacing(LineSpacingMode.FIX, (short) Math.round(points * 2540 / 72));
  }

  static LineSpacing lines(double lines) {
    return new LineSpacing(LineSpacingMode.PROP, (short) Math.round(lines * 100));
  }

  private XTextCursor end() {
    XTextCursor cursor = text.createTextCursor();
    cursor.gotoEnd(false);
    return cursor;
  }

  private static void font(Object range, String font, float size, boolean bold) {
    for (String script : new String[] {"", "Asian"}) {
      Uno.set(range, "CharFontName" + script, font);
      Uno.set(range, "CharHeight" + script, size);
      Uno.set(range, "CharWeight" + script, bold ? 150f : 100f);
    }
  }

  private Object pageStyle() {
    try {
      XNameAccess families =
          UnoRuntime.queryInterface(XStyleFamiliesSupplier.class, document).getStyleFamilies();
      return Uno.as(XNameAccess.class, families.getByName("PageStyles")).getByName("Standard");
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
