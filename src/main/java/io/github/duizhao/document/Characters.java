package io.github.duizhao.document;

/** What counts as a character and what as a blank. */
public final class Characters {

  private Characters() {}

  /**
   * Whether a character is only space: every Unicode white space, the no-break space and the
   * ideographic space that typed indents are made of, and the zero-width characters that stand for
   * fields and anchors.
   */
  public static boolean isBlank(char c) {
    // Nearly all of a Chinese text lies here.
    if (c > '\u3000') {
      return c == '\uFEFF' || c == '\uFFFC';
    }
    if ((c > ' ' && c < '\u007F') || (c >= '\u2010' && c < '\u2028')) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060';
  }

  /** How many characters (code points) are not blank: what a word processor calls 字数. */
  public static int countVisible(CharSequence text) {
    return countVisible(text, 0, text.length());
  }

  /** As {@link #countVisible(CharSequence)}, in a range. */
  public static int countVisible(CharSequence text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isVisible(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** As {@link #countVisible(CharSequence, int, int)}, the fastest for a long text. */
  public static int countVisible(char[] text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isVisible(text[i])) {
        count++;
      }
    }
    return count;
  }

  /** Whether a UTF-16 code unit counts as a character that is not blank: of a pair, the first. */
  public static boolean isVisible(char c) {
    return isCommonIdeograph(c) || (!isBlank(c) && !Character.isLowSurrogate(c));
  }

  /** The quick answer for nearly every character of a Chinese text; the others are looked at. */
  private static boolean isCommonIdeograph(char c) {
    // The basic block without its end, where some are not assigned.
    return c >= 0x4E00 && c < 0x9FE0;
  }

  /** Whether a character is one of some marks, none of which is an ideograph. */
  public static boolean isOneOf(String marks, char c) {
    return !isCommonIdeograph(c) && marks.indexOf(c) >= 0;
  }

  /** As {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return isCommonIdeograph(c) || Character.isLetterOrDigit(c);
  }

  /** The range without the blanks at its two ends; empty at its start if all is blank. */
  public static Span trim(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Span.at(span.start()) : new Span(start, end);
  }

  /**
   * Whether a full stop of half width ends a sentence at an index: it stands after an ideograph and
   * not before a Latin word or a number.
   */
  public static boolean isHalfwidthStop(CharSequence text, int index) {
    if (text.charAt(index) != '.' || index == 0 || !isIdeograph(text.charAt(index - 1))) {
      return false;
    }
    char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
    return next >= 0x80 || !Character.isLetterOrDigit(next);
  }

  /** Whether a character is a Chinese ideograph of the basic or an extension block. */
  public static boolean isIdeograph(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint < 0x9FE0)
        || (codePoint > 0x3000 && Character.isIdeographic(codePoint));
  }
}
