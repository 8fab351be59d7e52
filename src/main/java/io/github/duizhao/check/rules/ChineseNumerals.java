package io.github.duizhao.check.rules;

/** Values of small numbers as they are counted in prose: 三, 十二, 两, 3. */
final class ChineseNumerals {

  /** The characters of such a number, for a character class of a pattern. */
  static final String CLASS = "0-9０-９一二两三四五六七八九十";

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumerals() {}

  /** The value from 1 to 99, or 0 if it is none. */
  static int value(String text) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int arabic = Character.digit(c, 10);
      if (arabic >= 0) {
        digit = digit * 10 + arabic;
      } else if (c == '十') {
        value += 10 * Math.max(1, digit);
        digit = 0;
      } else {
        digit = c == '两' ? 2 : DIGITS.indexOf(c);
      }
      if (digit > 99 || digit < 0) {
        return 0;
      }
    }
    return value + digit > 99 ? 0 : value + digit;
  }
}
