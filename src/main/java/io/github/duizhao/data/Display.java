package io.github.duizhao.data;

/** Makes text from a file fit to be shown: short, and without what would disturb a line. */
public final class Display {

  private static final int LONGEST = 40;

  private Display() {}

  /** The text, cut where it is long; what cannot be seen stands as U+FFFD. */
  public static String of(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    int end = cut ? text.offsetByCodePoints(0, LONGEST) : text.length();
    StringBuilder shown = new StringBuilder();
    text.substring(0, end)
        .codePoints()
        .forEach(c -> shown.appendCodePoint(CleanText.isRefused(c) ? 0xFFFD : c));
    return cut ? shown.append('…').toString() : shown.toString();
  }
}
