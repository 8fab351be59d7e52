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
    float weight = layout.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    Uno.set(style, "CharFontNameAsian", standard.fontOf(layout.family()));
    Uno.set(style, "CharFontName", standard.westernFont());
    for (String script : new String[] {"", "Asian"}) {
      Uno.set(style, "CharHeight" + script, (float) layout.size());
      Uno.set(style, "CharWeight" + script, weight);
      Uno.set(style, "CharPosture" + script, FontSlant.NONE);
    }
    Uno.set(style, "CharColor", -1);
    Uno.set(style, "CharUnderline", FontUnderline.NONE);
    Uno.set(style, "CharStrikeout", FontStrikeout.NONE);
    Uno.set(style, "CharCaseMap", CaseMap.NONE);
    Uno.set(style, "CharScaleWidth", (short) 100);
    Uno.set(style, "CharKerning", kerning(standard, layout));
    Uno.set(style, "ParaAdjust", adjust(layout.alignment()));
    Uno.set(style, "ParaFirstLineIndent", layout.indent());
    Uno.set(style, "ParaLeftMargin", 0);
    Uno.set(style, "ParaRightMargin", 0);
    Uno.set(style, "ParaTopMargin", 0);
    Uno.set(style, "ParaBottomMargin", 0);
    Uno.set(style, "ParaLineSpacing", pitch(standard, LineSpacingMode.FIX));
    // A page is full when its lines are; the standard knows no other rule.
    Uno.set(style, "ParaOrphans", (byte) 0);
    Uno.set(style, "ParaWidows", (byte) 0);
    // A grid of the page would round the pitch up.
    Uno.set(style, "SnapToGrid", false);
  }

  /** Sets the characters of a number as those of its heading. */
  static void setNumber(Object style, LayoutStandard standard, Element element) {
    ElementLayout layout = standard.element(element);
    Uno.set(style, "CharFontNameAsian", standard.fontOf(layout.family()));
    Uno.set(style, "CharFontName", standard.westernFont());
    for (String script : new String[] {"", "Asian"}) {
      Uno.set(style, "CharHeight" + script, (float) layout.size());
      Uno.set(style, "CharWeight" + script, layout.bold() ? FontWeight.BOLD : FontWeight.NORMAL);
    }
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
