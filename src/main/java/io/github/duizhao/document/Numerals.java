package io.github.duizhao.document;

/** Values of Chinese, formal (壹), Arabic and enclosed (① ㈠) numerals from 1 to 99. */
final class Numerals {

  private static final String PLAIN = "一二三四五六七八九";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";

  private Numerals() {}

  /** Whether a character can be part of a Chinese numeral. */
  static boolean isChinese(char c) {
    return digit(c) > 0 || isTen(c);
  }

  /** The value of an Arabic digit, half or full width, or -1. */
  static int arabic(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** The value of a Chinese numeral such as 十二, or 0 if it is none from 1 to 99. */
  static int chinese(CharSequence text) {
    int value = 0;
    int unit = 0;
    boolean ten = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isTen(c)) {
        if (ten) {
          return 0;
        }
        ten = true;
        value = 10 * Math.max(unit, 1);
        unit = 0;
      } else if (digit(c) > 0 && unit == 0) {
        unit = digit(c);
      } else {
        return 0;
      }
    }
    return value + unit;
  }

  /** The value of an enclosed or dotted numeral such as ① ⑴ ⒈ ㈠, or 0. */
  static int enclosed(char c) {
    if (c >= '\u2460' && c <= '\u249B') {
      return (c - '\u2460') % 20 + 1;
    }
    if (c >= '\u2776' && c <= '\u277F') {
      return c - '\u2776' + 1;
    }
    return c >= '\u3220' && c <= '\u3229' ? c - '\u3220' + 1 : 0;
  }

  private static int digit(char c) {
    int plain = PLAIN.indexOf(c);
    return plain >= 0 ? plain + 1 : FORMAL.indexOf(c) + 1;
  }

  private static boolean isTen(char c) {
    return c == '十' || c == '拾';
  }
}
