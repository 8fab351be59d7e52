package io.github.duizhao.check.rules;

/**
 * Arabic digits. Those of full width count as well, so that mending them changes nothing else that
 * is found.
 */
final class Digits {

  private Digits() {}

  /** Whether a character is a digit, of half or of full width. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || isFullwidth(c);
  }

  /** Whether a character is a digit of full width. */
  static boolean isFullwidth(char c) {
    return c >= '０' && c <= '９';
  }
}
