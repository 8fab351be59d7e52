package io.github.duizhao.document;

import java.util.Locale;

/**
 * The distance between lines.
 *
 * @param mode how the value is meant
 * @param value 1/100 mm; of {@link Mode#PROPORTIONAL} per cent of a single line
 */
public record LineSpacing(Mode mode, int value) {

  /** What the value of a line spacing means. */
  public enum Mode {
    /** The lines are exactly that far apart (固定值). */
    FIXED,
    /** At least that far (最小值). */
    MINIMUM,
    /** A multiple of the font's own line (多倍行距). */
    PROPORTIONAL,
    /** So much is left free between lines. */
    LEADING;

    /** The id in message keys. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
