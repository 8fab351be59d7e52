package io.github.duizhao.document;

/** Numbers as headings write them: 一、 十一、 二十. */
public final class ChineseNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumerals() {}

  /**
   * A number in Chinese characters.
   *
   * @param value from 1 to 99, more than an outline ever has of one level; others stay Arabic
   */
  public static String of(int value) {
    if (value < 1 || value > 99) {
      return Integer.toString(value);
    }
    int tens = value / 10;
    int ones = value % 10;
    StringBuilder numeral = new StringBuilder();
    if (tens > 1) {
      numeral.append(DIGITS.charAt(tens));
    }
    if (tens > 0) {
      numeral.append('十');
    }
    if (ones > 0) {
      numeral.append(DIGITS.charAt(ones));
    }
    return numeral.toString();
  }
}
