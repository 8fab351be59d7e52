package io.github.duizhao.writer;

import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.NumberingType;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.text.PageNumberType;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.PageNumber;

/**
 * The footer with the page number (GB/T 9704-2012, 7.5), one character from the outer edge of the
 * text. Main thread.
 */
final class PageFooter {

  /** What the office leaves between the text and a new footer, in 1/100 mm. */
  private static final int OFFICE_DISTANCE = 500;

  private PageFooter() {}

  /**
   * Gives the page of a new document its footer: right on odd pages, left on even ones. It changes
   * the page style through its properties, which throws the document's undo history away.
   */
  static void ofNewDocument(XTextDocument document) {
    LayoutStandard standard = LayoutStandard.gb9704();
    Object page = page(document);
    int height = standard.pageNumber().distance() + line();
    Uno.set(page, "FooterIsOn", true);
    Uno.set(page, "FooterIsShared", false);
    Uno.set(page, "FooterIsDynamicHeight", false);
    Uno.set(page, "FooterBodyDistance", standard.pageNumber().distance());
    Uno.set(page, "FooterHeight", height);
    // The footer is part of what the standard leaves free below the text.
    Uno.set(page, "BottomMargin", standard.page().bottom() - height);
    write(document, Uno.get(page, "FooterTextRight"), ParagraphAdjust.RIGHT, "ParaRightMargin");
    write(document, Uno.get(page, "FooterTextLeft"), ParagraphAdjust.LEFT, "ParaLeftMargin");
  }

  /**
   * Gives the page of an empty document a footer, unless it has one, by commands that can be
   * undone. There is none for a footer of even pages alone, so the number stands right on all.
   */
  static void ofEmptyDocument(XTextDocument document) {
    if (Uno.flag(page(document), "FooterIsOn")) {
      return;
    }
    ViewCommand.run(
        document,
        "InsertPageFooter",
        Uno.value("PageStyle", Uno.string(page(document), "DisplayName")),
        Uno.value("On", true));
    Object page = page(document);
    if (Uno.flag(page, "FooterIsOn")) {
      write(document, Uno.get(page, "FooterText"), ParagraphAdjust.RIGHT, "ParaRightMargin");
      LayoutStandard.Page wanted = LayoutStandard.gb9704().page();
      Gb9704Page.setMargins(document, wanted.top(), wanted.bottom() - OFFICE_DISTANCE - line());
    }
  }

  private static Object page(XTextDocument document) {
    return Styles.style(
        Styles.family(document, "PageStyles"),
        Uno.string(document.getText().getStart(), "PageStyleName"));
  }

  /** The height of the line with the number, in 1/100 mm. */
  private static int line() {
    return LayoutStandard.hundredths(LayoutStandard.gb9704().pageNumber().size()) * 5 / 4;
  }

  private static void write(
      XTextDocument document, Object footer, ParagraphAdjust adjust, String edge) {
    LayoutStandard standard = LayoutStandard.gb9704();
    PageNumber number = standard.pageNumber();
    XText text = Uno.as(XText.class, footer);
    XTextCursor cursor = text.createTextCursor();
    Uno.set(cursor, "ParaAdjust", adjust);
    Uno.set(cursor, edge, LayoutStandard.hundredths(number.size()));
    for (String script : new String[] {"", "Asian"}) {
      Uno.set(cursor, "CharFontName" + script, standard.fontOf(number.family()));
      Uno.set(cursor, "CharHeight" + script, (float) number.size());
    }
    text.insertString(cursor, number.before() + " ", false);
    insertNumber(document, text, cursor);
    text.insertString(cursor, " " + number.after(), false);
  }

  private static void insertNumber(XTextDocument document, XText text, XTextCursor cursor) {
    try {
      Object field =
          Uno.as(XMultiServiceFactory.class, document)
              .createInstance("com.sun.star.text.TextField.PageNumber");
      Uno.set(field, "NumberingType", NumberingType.ARABIC);
      Uno.set(field, "SubType", PageNumberType.CURRENT);
      text.insertTextContent(cursor, Uno.as(XTextContent.class, field), false);
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("inserting the page number", e);
    }
  }
}
