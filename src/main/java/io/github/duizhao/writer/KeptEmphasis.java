package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.lang.Locale;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.Enum;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a writer's hand emphasised in a paragraph: bold, underlined, coloured, raised and so on.
 * Giving a paragraph another style takes that away where it covers the whole paragraph; this puts
 * it back. Main thread.
 */
final class KeptEmphasis {

  /** Sorted, as the office wants the names that are asked for together. */
  private static final String[] PROPERTIES = {
    "CharBackColor",
    "CharCaseMap",
    "CharColor",
    "CharContoured",
    "CharEmphasis",
    "CharEscapement",
    "CharEscapementHeight",
    "CharHidden",
    "CharLocale",
    "CharLocaleAsian",
    "CharOverline",
    "CharPosture",
    "CharPostureAsian",
    "CharRelief",
    "CharShadowed",
    "CharStrikeout",
    "CharUnderline",
    "CharUnderlineColor",
    "CharUnderlineHasColor",
    "CharWeight",
    "CharWeightAsian",
  };

  private static final class Run {
    private final XTextRange range;
    private final Object[] values;

    Run(XTextRange range) {
      this.range = range;
      this.values = KeptEmphasis.values(range);
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private final Object[] ofStyle;

  private KeptEmphasis(Object[] ofStyle) {
    this.ofStyle = ofStyle;
  }

  /**
   * Remembers the emphasis of a paragraph.
   *
   * @param style the style that the paragraph has: what it says is no emphasis
   */
  static KeptEmphasis of(List<Portion> portions, Object style) {
    KeptEmphasis kept = new KeptEmphasis(values(style));
    for (Portion portion : portions) {
      kept.runs.add(new Run(portion.range()));
    }
    return kept;
  }

  /**
   * Puts back what is gone.
   *
   * @param weight whether bold type is emphasis here, and not what a layout decides
   */
  void restore(boolean weight) {
    for (Run run : runs) {
      Object[] now = values(run.range);
      for (int i = 0; i < PROPERTIES.length; i++) {
        boolean emphasis = !same(run.values[i], ofStyle[i]) && !AnyConverter.isVoid(run.values[i]);
        boolean asked = weight || !PROPERTIES[i].startsWith("CharWeight");
        if (emphasis && asked && !same(run.values[i], now[i])) {
          Uno.set(run.range, PROPERTIES[i], run.values[i]);
        }
      }
    }
  }

  private static Object[] values(Object from) {
    return Uno.as(XMultiPropertySet.class, from).getPropertyValues(PROPERTIES);
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof Enum first && other instanceof Enum second) {
      return first.getValue() == second.getValue();
    }
    if (one instanceof Locale first && other instanceof Locale second) {
      return first.Language.equals(second.Language)
          && first.Country.equals(second.Country)
          && first.Variant.equals(second.Variant);
    }
    return AnyConverter.isVoid(one) ? AnyConverter.isVoid(other) : Objects.equals(one, other);
  }
}
