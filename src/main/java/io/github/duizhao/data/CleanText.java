package io.github.duizhao.data;

/** Which characters texts of data files may hold. */
public final class CleanText {

  private CleanText() {}

  /** Offset of the first character that is refused, or -1. */
  public static int firstRefused(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isUsual(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isRefused(c)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Most of all text: printable ASCII, ideographs, their punctuation, dashes and quotation marks.
   */
  static boolean isUsual(char c) {
    return (c >= '\u3000' && c <= '\u9FFF')
        || (c >= ' ' && c <= '~')
        || (c >= '\uFF01' && c <= '\uFFEF')
        || (c >= '\u2010' && c <= '\u2027');
  }

  /**
   * Whether a code point is refused: controls and line ends, marks that change the direction of
   * text or cannot be seen, halves of characters, and the sign for what could not be read.
   */
  public static boolean isRefused(int c) {
    return c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || c == 0x061C
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFF);
  }

  /** Whether a text has nothing but blanks. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      // No blank needs two code units.
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
