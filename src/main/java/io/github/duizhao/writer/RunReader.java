package io.github.duizhao.writer;

import com.sun.star.awt.FontWeight;
import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.RunLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads how the runs of a paragraph are set. Main thread. */
final class RunReader {

  /** Sorted, as the office wants the names that are asked for together. */
  private static final String[] PROPERTIES = {
    "CharFontName", "CharFontNameAsian", "CharHeightAsian", "CharWeightAsian",
  };

  private RunReader() {}

  /** The first run and the bulk; nothing of a paragraph without visible text. */
  static Optional<Runs> read(XTextRange paragraph) {
    Map<RunLayout, Integer> lengths = new LinkedHashMap<>();
    XEnumeration portions = Uno.as(XEnumerationAccess.class, paragraph).createEnumeration();
    try {
      while (portions.hasMoreElements()) {
        Object portion = portions.nextElement();
        int visible = Characters.countVisible(Uno.as(XTextRange.class, portion).getString());
        if (visible > 0) {
          lengths.merge(run(portion), visible, Integer::sum);
        }
      }
    } catch (NoSuchElementException | WrappedTargetException e) {
      throw new WriterException("reading runs", e);
    }
    return lengths.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(main -> new Runs(lengths.keySet().iterator().next(), main.getKey()));
  }

  private static RunLayout run(Object portion) {
    Object[] values = Uno.as(XMultiPropertySet.class, portion).getPropertyValues(PROPERTIES);
    return new RunLayout(
        String.valueOf(values[1]),
        String.valueOf(values[0]),
        decimal(values[2]),
        decimal(values[3]) > FontWeight.SEMIBOLD - 1);
  }

  /** Halves of points are as fine as sizes go; the office hands them on as floats. */
  static double decimal(Object value) {
    return value instanceof Number number ? Math.round(number.doubleValue() * 10) / 10.0 : 0;
  }

  /**
   * The runs that stand for a paragraph.
   *
   * @param first that of its first visible character
   * @param main that of most of its characters
   */
  record Runs(RunLayout first, RunLayout main) {}
}
