package io.github.duizhao.document;

/** The words of a heading that tell its role. */
final class HeadingWords {

  private static final String OPEN = "“《（(【〔[「‘\"";
  private static final String CLOSE = "”》）)】〕]」’\"";

  private HeadingWords() {}

  /**
   * A heading without blanks, without quotations and bracketed remarks, without the marks at its
   * end; the whole without brackets where it is bracketed from end to end.
   *
   * @param longest how many characters are read
   */
  static String core(String title, int longest) {
    String outside = collect(title, longest, false);
    return outside.isEmpty() ? collect(title, longest, true) : outside;
  }

  private static String collect(String title, int longest, boolean inside) {
    char[] core = new char[Math.min(title.length(), longest)];
    int end = 0;
    int depth = 0;
    for (int i = 0; i < title.length() && end < longest; i++) {
      char c = title.charAt(i);
      boolean open = Characters.isOneOf(OPEN, c);
      boolean close = Characters.isOneOf(CLOSE, c);
      if (close && depth > 0) {
        depth--;
      } else if (open) {
        depth++;
      } else if (!close && (depth == 0 || inside) && counts(c)) {
        core[end] = c;
        end++;
      }
    }
    while (end > 0 && !Characters.isLetterOrDigit(core[end - 1])) {
      end--;
    }
    return new String(core, 0, end);
  }

  private static boolean counts(char c) {
    return !Characters.isBlank(c) && c != '*' && c != '#';
  }
}
