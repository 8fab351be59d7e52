package io.github.duizhao.writer;

import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.NumberingType;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.text.PageNumberType;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the page number into footers (GB/T 9704-2012, 7.5): right on odd pages, left on even ones,
 * one character from the edge of the text. Main thread.
 */
final class FooterNumber {

  private FooterNumber() {}

  /** The height of the line with the number, in 1/100 mm. */
  static int lineHeight(LayoutStandard standard) {
    return LayoutStandard.hundredths(standard.pageNumber().size()) * 5 / 4;
  }

  /** A footer of a page style and the side on which it has the number. */
  record Place(XText footer, Alignment side) {}

  /** The footers of a page style: one for all pages, or those of odd, even and first pages. */
  static List<Place> places(Object page, LayoutStandard standard) {
    Alignment wanted = standard.pageNumber().alignment();
    List<Place> places = new ArrayList<>();
    boolean outer = wanted == Alignment.OUTER;
    boolean shared = Uno.flag(page, "FooterIsShared");
    Alignment right = outer ? Alignment.RIGHT : wanted;
    places.add(place(page, shared ? "FooterText" : "FooterTextRight", right));
    if (!shared) {
      places.add(place(page, "FooterTextLeft", outer ? Alignment.LEFT : wanted));
    }
    if (!Uno.flag(page, "FirstIsShared")) {
      Uno.find(page, "FooterTextFirst")
          .ifPresent(first -> places.add(new Place(Uno.as(XText.class, first), right)));
    }
    return places;
  }

  private static Place place(Object page, String name, Alignment side) {
    return new Place(Uno.as(XText.class, Uno.get(page, name)), side);
  }

  /** Writes the number into the empty footers of a page style. */
  static void writeAll(XTextDocument document, Object page, LayoutStandard standard) {
    for (Place place : places(page, standard)) {
      write(document, place.footer().createTextCursor(), place.side(), standard);
    }
  }

  /** Writes the number into an empty paragraph. */
  static void write(
      XTextDocument document, XTextCursor cursor, Alignment side, LayoutStandard standard) {
    PageNumber number = standard.pageNumber();
    XText text = cursor.getText();
    int character = LayoutStandard.hundredths(number.size());
    ParagraphAdjust adjust = ElementStyle.adjust(side);
    SortedMap<String, Object> values = new TreeMap<>();
    values.put("ParaAdjust", adjust);
    values.put("ParaFirstLineIndent", 0);
    values.put("ParaRightMargin", adjust == ParagraphAdjust.RIGHT ? character : 0);
    values.put("ParaLeftMargin", adjust == ParagraphAdjust.LEFT ? character : 0);
    values.put("ParaTopMargin", 0);
    values.put("ParaBottomMargin", 0);
    values.put(
        "ParaLineSpacing", new LineSpacing(LineSpacingMode.FIX, (short) lineHeight(standard)));
    values.put("SnapToGrid", false);
    for (String script : new String[] {"", "Asian"}) {
      values.put("CharFontName" + script, standard.fontOf(number.family()));
      values.put("CharHeight" + script, (float) number.size());
    }
    Uno.setAll(cursor, values);
    text.insertString(cursor, number.start(), false);
    insertNumber(document, text, cursor);
    text.insertString(cursor, number.end(), false);
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
