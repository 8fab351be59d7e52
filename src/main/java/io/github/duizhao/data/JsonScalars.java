package io.github.duizhao.data;

import java.util.regex.Pattern;

/** Reads numbers, true, false and null. */
final class JsonScalars {

  /** Stands for null. */
  static final Object NULL = new Object();

  /** Stands for what is no value. */
  static final Object BAD = new Object();

  /** Longer numbers say nothing more. */
  private static final int LONGEST_NUMBER = 40;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private final JsonCursor in;

  JsonScalars(JsonCursor in) {
    this.in = in;
  }

  /** A number, a flag, {@link #NULL}, or {@link #BAD} if there is none of them; that is told. */
  Object read() {
    int start = in.at();
    String word = new JsonStrings(in).word();
    switch (word) {
      case "true":
        return Boolean.TRUE;
      case "false":
        return Boolean.FALSE;
      case "null":
        return NULL;
      case "":
        return nothing();
      default:
        return number(word, start);
    }
  }

  private Object number(String word, int start) {
    char first = word.charAt(0);
    if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
      if (word.length() <= LONGEST_NUMBER && NUMBER.matcher(word).matches()) {
        double value = Double.parseDouble(word);
        if (Double.isFinite(value)) {
          return value;
        }
      }
      return bad("json.number", word, start);
    }
    return bad("json.word", word, start);
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
