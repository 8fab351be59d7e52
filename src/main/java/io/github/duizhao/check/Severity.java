package io.github.duizhao.check;

import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** A hard fault: to be mended or waived explicitly. */
  ERROR,
  /** A reviewer will probably return the text. */
  WARNING,
  /** Look again. */
  HINT;

  /** The id in JSON and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
