package io.github.duizhao.check;

/** Reads numbers as they are counted in prose: 3, ３, 三, 十二, 两, 半. For use on one thread. */
final class CountReader {

  private static final String DIGITS = "〇一二三四五六七八九";

  private final String text;
  private final int limit;
  private int at;

  /**
   * A reader.
   *
   * @param from where to read
   * @param limit where the text ends for it
   */
  CountReader(String text, int from, int limit) {
    this.text = text;
    this.at = from;
    this.limit = limit;
  }

  /** Whether a number may begin with a character. */
  static boolean begins(char c) {
    return arabic(c) >= 0 || DIGITS.indexOf(c) >= 0 || c == '十' || c == '两';
  }

  /** Where the number that was read ends. */
  int end() {
    return at;
  }

  /** The number that starts here, or -1 if there is none up to 9999. */
  int read() {
    int start = at;
    while (at < limit && at - start < 5 && arabic(text.charAt(at)) >= 0) {
      at++;
    }
    int value = at > start ? arabic(start, at) : chinese();
    return at - start > 4 ? -1 : value;
  }

  private int arabic(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + arabic(text.charAt(i));
    }
    return value;
  }

  private int chinese() {
    int value = -1;
    int digit = -1;
    while (at < limit && begins(text.charAt(at)) && arabic(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '十') {
        value = 10 * (digit < 0 ? 1 : digit);
        digit = -1;
      } else if (digit >= 0) {
        break;
      } else {
        digit = c == '两' ? 2 : DIGITS.indexOf(c);
      }
      at++;
    }
    return digit < 0 ? value : Math.max(value, 0) + digit;
  }

  private static int arabic(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
