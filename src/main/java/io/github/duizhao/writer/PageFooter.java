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
 * The footer with the page number on the outer side (GB/T 9704-2012, 7.5): right on odd pages, left
 * on even ones, one character from the edge. It changes the page style through its properties,
 * which throws the document's undo history away: for new documents only. Main thread.
 */
final class PageFooter {

  private PageFooter() {}

  /** Gives the page that the document begins on its footer. */
  static void apply(XTextDocument document) {
    LayoutStandard standard = LayoutStandard.gb9704();
    PageNumber number = standard.pageNumber();
    Object page =
        Styles.style(
            Styles.family(document, "PageStyles"),
            Uno.string(document.getText().getStart(), "PageStyleName"));
    int line = LayoutStandard.hundredths(number.size()) * 5 / 4;
    int height = number.distance() + line;
    Uno.set(page, "FooterIsOn", true);
    Uno.set(page, "FooterIsShared", false);
    Uno.set(page, "FooterIsDynamicHeight", false);
    Uno.set(page, "FooterBodyDistance", number.distance());
    Uno.set(page, "FooterHeight", height);
    // The footer is part of what the standard leaves free below the text.
    Uno.set(page, "BottomMargin", standard.page().bottom() - height);
    write(document, Uno.get(page, "FooterTextRight"), ParagraphAdjust.RIGHT, "ParaRightMargin");
    write(document, Uno.get(page, "FooterTextLeft"), ParagraphAdjust.LEFT, "ParaLeftMargin");
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
