package io.github.duizhao.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The severity with an id. */
  public static Optional<Severity> ofId(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }
}
