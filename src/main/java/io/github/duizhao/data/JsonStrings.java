package io.github.duizhao.data;

/** Reads the quoted texts of JSON. */
final class JsonStrings {

  /** Names of members; longer ones are in no schema. */
  private static final int LONGEST_KEY = 200;

  /** Places for names that come again, a power of two. */
  private static final int PLACES = 256;

  /**
   * Names of members that were read, each at the place that its characters give. All threads share
   * them: whoever does not see another's name makes it again.
   */
  private static final String[] NAMES = new String[PLACES];

  private final JsonCursor in;

  /** Whether the last text has nothing but usual characters. */
  private boolean usual;

  JsonStrings(JsonCursor in) {
    this.in = in;
  }

  /** Whether a text can begin here, rightly or with another quotation mark. */
  static boolean isQuote(char c) {
    return c == '"' || isWrongQuote(c);
  }

  private static boolean isWrongQuote(char c) {
    return c == '“' || c == '”' || c == '\'' || c == '‘' || c == '’' || c == '＂';
  }

  /** The name of a member. */
  String key() {
    String key = plainKey();
    if (key != null) {
      return key;
    }
    if (isQuote(in.peek())) {
      key = read();
    } else {
      int start = in.at();
      key = word();
      if (key.isEmpty()) {
        throw in.stop("json.unexpected", Display.of(String.valueOf(in.peek())));
      }
      int end = in.at();
      in.goTo(start);
      in.fault("json.key", Display.of(key));
      in.goTo(end);
    }
    if (key.length() > LONGEST_KEY) {
      throw in.stop("json.key.long", LONGEST_KEY);
    }
    return key;
  }

  /**
   * A short name without escapes, or null; nothing is read then. The same few names stand in a file
   * again and again, so each is made but once.
   */
  private String plainKey() {
    char[] chars = in.chars();
    int start = in.at() + 1;
    if (in.peek() != '"') {
      return null;
    }
    int hash = 0;
    int most = Math.min(chars.length, start + LONGEST_KEY);
    for (int i = start; i < most; i++) {
      char c = chars[i];
      if (c == '"') {
        in.goTo(i + 1);
        return name(chars, start, i - start, (hash ^ (hash >>> 8)) & (PLACES - 1));
      }
      if (c == '\\' || c < ' ') {
        return null;
      }
      hash = 31 * hash + c;
    }
    return null;
  }

  private String name(char[] chars, int start, int length, int place) {
    String known = NAMES[place];
    if (known != null && known.length() == length && matches(known, chars, start)) {
      return known;
    }
    String name = new String(chars, start, length);
    NAMES[place] = name;
    return name;
  }

  private static boolean matches(String name, char[] chars, int start) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Letters and the like that stand without quotation marks; "" if there are none. */
  String word() {
    String text = in.text();
    int start = in.at();
    int end = start;
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    in.goTo(end);
    return text.substring(start, end);
  }

  /** Whether a character goes on with a word. */
  static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$' || c == '.' || c == '+';
  }

  /** Whether the text that was read last has nothing but characters that no file is refused for. */
  boolean isUsual() {
    return usual;
  }

  /** The text that begins here. */
  String read() {
    char quote = in.peek();
    if (quote != '"') {
      return wrongQuotes();
    }
    char[] chars = in.chars();
    int start = in.at() + 1;
    usual = true;
    for (int i = start; i < chars.length; i++) {
      char c = chars[i];
      if (c == '"') {
        in.goTo(i + 1);
        return new String(chars, start, i - start);
      }
      if (c == '\\' || c < ' ') {
        usual = false;
        return withEscapes(start, i);
      }
      usual &= CleanText.isUsual(c);
    }
    throw in.stop("json.quote.open");
  }

  private String withEscapes(int start, int from) {
    String text = in.text();
    StringBuilder read = new StringBuilder(text.substring(start, from));
    in.goTo(from);
    while (!in.atEnd()) {
      char c = in.peek();
      if (c == '"') {
        in.skip();
        return read.toString();
      }
      if (c == '\n' || c == '\r') {
        in.fault("json.quote.line");
        return read.toString();
      }
      if (c == '\\') {
        escape(read);
        continue;
      }
      if (c < ' ') {
        in.fault("json.control", String.format("U+%04X", (int) c));
      }
      read.append(c);
      in.skip();
    }
    throw in.stop("json.quote.open");
  }

  private void escape(StringBuilder read) {
    String text = in.text();
    int at = in.at();
    char c = at + 1 < text.length() ? text.charAt(at + 1) : JsonCursor.END;
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain >= 0 && c != JsonCursor.END) {
      read.append("\"\\/\b\f\n\r\t".charAt(plain));
      in.goTo(at + 2);
      return;
    }
    int unit = c == 'u' ? hexadecimal(text, at + 2) : -1;
    if (unit >= 0) {
      read.append((char) unit);
      in.goTo(at + 6);
      return;
    }
    in.fault("json.escape");
    read.append('\\');
    in.skip();
  }

  /** The number that four digits give, or -1. */
  private static int hexadecimal(String text, int from) {
    if (from + 4 > text.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  /** A text between quotation marks of another kind, which ends with one of any kind. */
  private String wrongQuotes() {
    in.fault("json.quotes");
    usual = false;
    String text = in.text();
    int start = in.at() + 1;
    for (int i = start; i < text.length() && text.charAt(i) >= ' '; i++) {
      if (isQuote(text.charAt(i))) {
        in.goTo(i + 1);
        return text.substring(start, i);
      }
    }
    throw in.stop("json.quote.open");
  }
}
