package io.github.duizhao.check.rules;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Span;
import java.util.Optional;

/** How a number at the start of a paragraph is to be written (GB/T 9704-2012, 7.3.3). */
final class NumberStyle {

  private static final String CHINESE = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾";
  private static final String DIGITS = "0123456789０１２３４５６７８９";

  private NumberStyle() {}

  /**
   * The replacement that gives a number its right marks; none where it has them, and none for what
   * is no slip but another way to count (第一部分 ① ㈠ 1．).
   *
   * @param bracketed whether numbers in two brackets are used in the text, so that 1） is a slip
   */
  static Optional<Edit> slip(String text, Numbering number, boolean bracketed) {
    Span place = Characters.trim(text, number.span());
    int start = place.start();
    while (start < place.end() && !isNumeral(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < place.end() && isNumeral(text.charAt(end))) {
      end++;
    }
    String written = text.substring(place.start(), place.end());
    if (start == end || written.startsWith("第")) {
      return Optional.empty();
    }
    String numeral = text.substring(start, end);
    String marks = text.substring(end, place.end()).strip();
    String right =
        switch (number.form()) {
          case CHINESE -> marks.isEmpty() ? written : numeral + "、";
          case CHINESE_PARENTHESES -> "（" + numeral + "）";
          case ARABIC -> isPoint(marks) ? written : numeral + "." + gap(text, place.end());
          case ARABIC_PARENTHESES ->
              start > place.start() || bracketed ? "（" + numeral + "）" : written;
        };
    return right.equals(written) ? Optional.empty() : Optional.of(new Edit(place, right));
  }

  /** Whether a number stands in two brackets: （1） (1). */
  static boolean isBracketed(String text, Numbering number) {
    return number.form() == Numbering.Form.ARABIC_PARENTHESES
        && !number.automatic()
        && "（(".indexOf(text.charAt(number.span().start())) >= 0;
  }

  private static boolean isPoint(String marks) {
    return marks.equals(".") || marks.equals("．");
  }

  /** A blank before a digit, so that 1、12次 does not become 1.12次. */
  private static String gap(String text, int next) {
    boolean digit = next < text.length() && DIGITS.indexOf(text.charAt(next)) >= 0;
    return digit ? " " : "";
  }

  private static boolean isNumeral(char c) {
    return CHINESE.indexOf(c) >= 0 || DIGITS.indexOf(c) >= 0;
  }
}
