package io.github.duizhao.document;

/** What a line of text looks like by its first characters. */
public final class LineStart {

  private static final String NUMERALS = "一二三四五六七八九十";

  private LineStart() {}

  /** Whether a line has any character that is not blank. */
  public static boolean isVisible(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Characters.isVisible(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line starts with a number: （一）, 1., 一、. */
  public static boolean isNumbered(String line) {
    String words = line.strip();
    if (words.length() < 2) {
      return false;
    }
    char first = words.charAt(0);
    char second = words.charAt(1);
    return first == '（'
        || first == '('
        || ((NUMERALS.indexOf(first) >= 0 || (first >= '0' && first <= '9'))
            && "、.．，".indexOf(second) >= 0);
  }

  /** Whether a line starts with a mark of an enumeration: 一是, 第一，, 其一. */
  public static boolean isMarked(String line) {
    String words = line.strip();
    return words.length() > 1
        && ((NUMERALS.indexOf(words.charAt(0)) >= 0 && "是要".indexOf(words.charAt(1)) >= 0)
            || ("第其".indexOf(words.charAt(0)) >= 0 && NUMERALS.indexOf(words.charAt(1)) >= 0));
  }
}
