package io.github.duizhao.check.completion;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Span;
import java.util.Optional;

/** Writes a number in the form of another: 一、 and 四 give 四、, (1) and 2 give (2). */
final class NumberForm {

  private static final String CHINESE = "一二三四五六七八九";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";

  /** Where runs of enclosed and dotted numerals begin, and how many there are: ① ⑴ ⒈ ❶ ㈠. */
  private static final int[][] ENCLOSED = {
    {'\u2460', 20}, {'\u2474', 20}, {'\u2488', 20}, {'\u2776', 10}, {'\u3220', 10}
  };

  private NumberForm() {}

  /**
   * The number with another value.
   *
   * @param written the number with its marks, such as {@code （一）}
   * @param value from 1
   */
  static String write(String written, int value) {
    return edit(written, new Span(0, written.length()), value)
        .map(
            edit ->
                written.substring(0, edit.span().start())
                    + edit.replacement()
                    + written.substring(edit.span().end()))
        .orElse(written);
  }

  /**
   * The change of the numeral alone; the marks around it stay.
   *
   * @param number where the number stands in the text, with its marks
   */
  static Optional<Edit> edit(String text, Span number, int value) {
    int start = number.start();
    while (start < number.end() && !isNumeral(text.charAt(start))) {
      start++;
    }
    if (start == number.end()) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < number.end() && run(text.charAt(start)) == 0 && isNumeral(text.charAt(end))) {
      end++;
    }
    return Optional.of(new Edit(new Span(start, end), numeral(text.substring(start, end), value)));
  }

  private static String numeral(String like, int value) {
    char first = like.charAt(0);
    int run = run(first);
    if (run > 0) {
      int[] enclosed = ENCLOSED[run - 1];
      return value <= enclosed[1]
          ? String.valueOf((char) (enclosed[0] + value - 1))
          : "（" + value + "）";
    }
    if (first >= '0' && first <= '9') {
      return Integer.toString(value);
    }
    if (first >= '０' && first <= '９') {
      return wide(value);
    }
    boolean formal = FORMAL.indexOf(first) >= 0 || first == '拾';
    return chinese(value, formal ? FORMAL : CHINESE, formal ? "拾" : "十");
  }

  private static String wide(int value) {
    StringBuilder wide = new StringBuilder();
    Integer.toString(value).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** From 1 to 99; more than a text ever has of one level stay Arabic. */
  private static String chinese(int value, String digits, String ten) {
    if (value > 99) {
      return Integer.toString(value);
    }
    int tens = value / 10;
    int ones = value % 10;
    return (tens > 1 ? digits.charAt(tens - 1) : "")
        + (tens > 0 ? ten : "")
        + (ones > 0 ? digits.charAt(ones - 1) : "");
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9')
        || (c >= '０' && c <= '９')
        || c == '十'
        || c == '拾'
        || CHINESE.indexOf(c) >= 0
        || FORMAL.indexOf(c) >= 0
        || run(c) > 0;
  }

  /** The run of enclosed numerals that a character is of, from 1; 0 for none. */
  private static int run(char c) {
    for (int i = 0; i < ENCLOSED.length; i++) {
      if (c >= ENCLOSED[i][0] && c < ENCLOSED[i][0] + ENCLOSED[i][1]) {
        return i + 1;
      }
    }
    return 0;
  }
}
