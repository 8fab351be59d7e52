package io.github.duizhao.data;

/** Reads numbers, true, false and null. */
final class JsonScalars {

  /** Stands for null. */
  static final Object NULL = new Object();

  /** Stands for what is no value. */
  static final Object BAD = new Object();

  /** Longer numbers say nothing more. */
  private static final int LONGEST_NUMBER = 40;

  /** Digits of most numbers in files. */
  private static final int SHORT = 6;

  private final JsonCursor in;
  private final JsonStrings strings;

  JsonScalars(JsonCursor in, JsonStrings strings) {
    this.in = in;
    this.strings = strings;
  }

  /** A number, a flag, {@link #NULL}, or {@link #BAD} if there is none of them; that is told. */
  Object read() {
    int start = in.at();
    Double small = small(in.chars(), start);
    if (small != null) {
      return small;
    }
    String word = strings.word();
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> NULL;
      case "" -> nothing();
      default -> number(word, start);
    };
  }

  /** The whole number of few digits that stands here; null if something else does. */
  private Double small(char[] chars, int start) {
    int end = start;
    int number = 0;
    while (end < chars.length && chars[end] >= '0' && chars[end] <= '9') {
      number = number * 10 + chars[end] - '0';
      end++;
      if (end - start > SHORT) {
        return null;
      }
    }
    boolean whole = end > start && (chars[start] != '0' || end == start + 1);
    boolean ends = end < chars.length && !JsonStrings.isPartOfWord(chars[end]);
    if (!whole || !ends) {
      return null;
    }
    in.goTo(end);
    return (double) number;
  }

  private Object number(String word, int start) {
    char first = word.charAt(0);
    if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
      if (word.length() <= LONGEST_NUMBER && isNumber(word)) {
        double value = Double.parseDouble(word);
        if (Double.isFinite(value)) {
          return value;
        }
      }
      return bad("json.number", word, start);
    }
    return bad("json.word", word, start);
  }

  /** Whether a word is a number as JSON writes it. */
  private static boolean isNumber(String word) {
    int at = word.startsWith("-") ? 1 : 0;
    int whole = digits(word, at);
    if (whole == at || (word.charAt(at) == '0' && whole > at + 1)) {
      return false;
    }
    at = whole;
    if (at < word.length() && word.charAt(at) == '.') {
      int fraction = digits(word, at + 1);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    if (at < word.length() && (word.charAt(at) == 'e' || word.charAt(at) == 'E')) {
      boolean signed = at + 1 < word.length() && "+-".indexOf(word.charAt(at + 1)) >= 0;
      int from = at + (signed ? 2 : 1);
      int exponent = digits(word, from);
      return exponent > from && exponent == word.length();
    }
    return at == word.length();
  }

  /** The end of the digits that begin at a place. */
  private static int digits(String word, int from) {
    int end = from;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private Object bad(String message, String word, int start) {
    int end = in.at();
    in.goTo(start);
    in.fault(message, Display.of(word));
    in.goTo(end);
    return BAD;
  }

  private Object nothing() {
    char c = in.peek();
    if (c == ',' || c == '}' || c == ']' || c == '，') {
      in.fault("json.value.missing");
      return BAD;
    }
    if (in.atEnd()) {
      throw in.stop("json.ends");
    }
    throw in.stop("json.unexpected", Display.of(String.valueOf(c)));
  }
}
