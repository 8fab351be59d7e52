package io.github.duizhao.check.consistency;

/** Reads the numbers of amounts: 4, 1.5, 四, 两, 十二, 半. */
final class Amounts {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Amounts() {}

  /** The number, or 0 for none that is known. */
  static double read(String words) {
    if (words.equals("半")) {
      return 0.5;
    }
    if (words.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
      return Double.parseDouble(words);
    }
    return words.matches("[一二两三四五六七八九十]{1,3}") ? chinese(words) : 0;
  }

  private static double chinese(String words) {
    int ten = words.indexOf('十');
    if (ten < 0) {
      return words.length() == 1 ? digit(words.charAt(0)) : 0;
    }
    int tens = ten == 0 ? 1 : digit(words.charAt(ten - 1));
    int ones = ten + 1 < words.length() ? digit(words.charAt(ten + 1)) : 0;
    return 10.0 * tens + ones;
  }

  private static int digit(char c) {
    return c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
  }
}
