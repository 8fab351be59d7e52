package io.github.duizhao.document;

/**
 * A stretch of text that reads as one paragraph: a paragraph, a line of one that holds soft line
 * breaks, or several lines that a paste broke in the middle of sentences.
 *
 * @param paragraph index of the paragraph where it begins
 * @param start where it begins in the snapshot's text
 * @param text its characters; a broken line's end is inside as {@code \n}
 * @param outlineLevel the paragraph's outline level, or the depth of a Markdown heading, or 0
 * @param listLabel the paragraph's automatic number, or ""
 */
record Block(int paragraph, int start, String text, int outlineLevel, String listLabel) {

  /** The offset after its last character. */
  int end() {
    return start + text.length();
  }

  /** The offset of its first character that is not blank; its end if all is blank. */
  int visibleStart() {
    int i = 0;
    while (i < text.length() && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return start + i;
  }

  /** The offset after its last character that is not blank; its start if all is blank. */
  int visibleEnd() {
    int i = text.length();
    while (i > 0 && Characters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return start + i;
  }

  /**
   * Where its words begin: after typed indents and the marks of a Markdown heading or of bold type.
   */
  int wordStart() {
    int i = visibleStart() - start;
    int marks = i;
    while (marks < text.length() && isMark(text.charAt(marks))) {
      marks++;
    }
    if (marks > i) {
      i = marks;
      while (i < text.length() && Characters.isBlank(text.charAt(i))) {
        i++;
      }
    }
    return start + i;
  }

  private static boolean isMark(char c) {
    return c == '#' || c == '*';
  }

  boolean blank() {
    return visibleStart() == end();
  }

  /** The last character that is not blank, or {@code \0}. */
  char lastVisible() {
    int end = visibleEnd() - start;
    return end == 0 ? '\0' : text.charAt(end - 1);
  }
}
