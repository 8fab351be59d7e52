package io.github.duizhao.measure;

import java.util.Locale;

/** By when a measure works, as rectification lists group it. */
public enum TimeClass {
  /** To be put right at once (立行立改). */
  IMMEDIATE,
  /** To be done by a date (限期整改). */
  DEADLINE,
  /** To be kept up (长期坚持). */
  LONG_TERM;

  /** The id in the data file, such as {@code long-term}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static TimeClass ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
