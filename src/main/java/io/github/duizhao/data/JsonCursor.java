package io.github.duizhao.data;

import io.github.duizhao.message.Message;

/** A place in a JSON text that moves on, and what is wrong there. */
final class JsonCursor {

  /** Nothing; stands behind the end. */
  static final char END = '\0';

  /** Ends the reading of a text that is beyond understanding. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final String text;

  /** The same: an array is read faster than a text of two widths. */
  private final char[] chars;

  private final JsonFaults faults;
  private int at;
  private JsonNode parent;
  private String key;

  JsonCursor(String text, JsonFaults faults) {
    this.text = text;
    this.chars = text.toCharArray();
    this.faults = faults;
  }

  /** Goes to the first thing in the text. */
  void begin() {
    int unread = text.indexOf('\uFFFD');
    if (unread >= 0) {
      at = unread;
      throw stop("json.encoding");
    }
    if (text.startsWith("\uFEFF")) {
      at = 1;
    }
    blanks();
  }

  String text() {
    return text;
  }

  /** The characters of the text; not to be changed. */
  char[] chars() {
    return chars;
  }

  int at() {
    return at;
  }

  void goTo(int offset) {
    at = offset;
  }

  void skip() {
    at++;
  }

  boolean atEnd() {
    return at >= chars.length;
  }

  char peek() {
    return at < chars.length ? chars[at] : END;
  }

  /** Says what is being read, for the path of faults. */
  void inside(JsonNode node, String member) {
    this.parent = node;
    this.key = member;
  }

  /** Skips blanks, line ends, and comments, which JSON has not. */
  void blanks() {
    while (at < chars.length) {
      char c = chars[at];
      if (c > ' ' && c != '/' && c != '\u00A0' && c != '\u3000') {
        return;
      }
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        at++;
      } else if (c == '/' && (text.startsWith("//", at) || text.startsWith("/*", at))) {
        comment();
      } else if (c == '\u00A0' || c == '\u3000') {
        fault("json.blank");
        at++;
      } else {
        return;
      }
    }
  }

  private void comment() {
    fault("json.comment");
    boolean line = text.charAt(at + 1) == '/';
    if (line) {
      while (at < text.length() && !endsLine(text, at)) {
        at++;
      }
      return;
    }
    int end = text.indexOf("*/", at + 2);
    at = end < 0 ? text.length() : end + 2;
  }

  /** Whether a line ends with a character: LF, or CR that no LF follows. */
  static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
  }

  /** Line of an offset, from 1. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < Math.min(offset, chars.length); i++) {
      if (endsLine(text, i)) {
        line++;
      }
    }
    return line;
  }

  void fault(String message, Object... arguments) {
    fault(at, path(), Message.of(message, arguments));
  }

  void fault(int offset, String path, Message message) {
    faults.fault(offset, path, message);
  }

  /** What to throw where reading cannot go on; the fault is told already. */
  Stop stop(String message, Object... arguments) {
    fault(message, arguments);
    return new Stop();
  }

  private String path() {
    if (parent == null) {
      return "";
    }
    return key == null ? parent.path() : parent.path(key);
  }
}
