package io.github.duizhao.writer;

import com.sun.star.awt.FontSlant;
import com.sun.star.awt.FontStrikeout;
import com.sun.star.awt.FontUnderline;
import com.sun.star.awt.FontWeight;
import com.sun.star.style.CaseMap;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.ParagraphAdjust;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what a layout says of an element into a paragraph style or a paragraph. Main thread. */
final class ElementStyle {

  private ElementStyle() {}

  /**
   * Sets all that a layout decides, so that nothing is left to what is inherited.
   *
   * @param style a paragraph style, or a paragraph
   */
  static void set(Object style, LayoutStandard standard, Element element) {
    ElementLayout layout = standard.element(element);
    SortedMap<String, Object> values = characters(standard, layout);
    for (String script : new String[] {"", "Asian"}) {
      values.put("CharPosture" + script, FontSlant.NONE);
    }
    values.put("CharColor", -1);
    values.put("CharUnderline", FontUnderline.NONE);
    values.put("CharStrikeout", FontStrikeout.NONE);
    values.put("CharCaseMap", CaseMap.NONE);
    values.put("CharScaleWidth", (short) 100);
    values.put("CharKerning", kerning(standard, layout));
    values.put("ParaAdjust", adjust(layout.alignment()));
    values.put("ParaFirstLineIndent", layout.indent());
    values.put("ParaLeftMargin", 0);
    values.put("ParaRightMargin", 0);
    values.put("ParaTopMargin", 0);
    values.put("ParaBottomMargin", 0);
    values.put("ParaLineSpacing", pitch(standard, LineSpacingMode.FIX));
    // A page is full when its lines are; the standard knows no other rule.
    values.put("ParaOrphans", (byte) 0);
    values.put("ParaWidows", (byte) 0);
    // A grid of the page would round the pitch up.
    values.put("SnapToGrid", false);
    Uno.setAll(style, values);
  }

  /** Sets the characters of a number as those of its heading. */
  static void setNumber(Object style, LayoutStandard standard, Element element) {
    Uno.setAll(style, characters(standard, standard.element(element)));
  }

  private static SortedMap<String, Object> characters(
      LayoutStandard standard, ElementLayout layout) {
    SortedMap<String, Object> values = new TreeMap<>();
    values.put("CharFontNameAsian", standard.fontOf(layout.family()));
    values.put("CharFontName", standard.westernFont());
    for (String script : new String[] {"", "Asian"}) {
      values.put("CharHeight" + script, (float) layout.size());
      values.put("CharWeight" + script, layout.bold() ? FontWeight.BOLD : FontWeight.NORMAL);
    }
    return values;
  }

  /** The line pitch of a layout, exactly or at least. */
  static LineSpacing pitch(LayoutStandard standard, short mode) {
    return new LineSpacing(mode, (short) LayoutStandard.hundredths(standard.pitch().value()));
  }

  /** How the office names where lines stand. */
  static ParagraphAdjust adjust(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> ParagraphAdjust.LEFT;
      case CENTER -> ParagraphAdjust.CENTER;
      case RIGHT, OUTER -> ParagraphAdjust.RIGHT;
      case JUSTIFIED -> ParagraphAdjust.BLOCK;
    };
  }

  /** In 1/100 mm, a whole number of the twentieths of a point that the office counts in. */
  private static short kerning(LayoutStandard standard, ElementLayout layout) {
    double twentieths = Math.ceil(standard.condensed(layout.size()) * 20 - 1e-6);
    return (short) -LayoutStandard.hundredths(twentieths / 20);
  }
}
