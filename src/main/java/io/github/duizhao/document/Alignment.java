package io.github.duizhao.document;

import java.util.Locale;

/** Where the lines of a paragraph stand. */
public enum Alignment {
  LEFT,
  CENTER,
  RIGHT,
  /** Flush on both sides. */
  JUSTIFIED,
  /** Right on odd pages and left on even ones; of page numbers alone. */
  OUTER;

  /** The id in JSON and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
