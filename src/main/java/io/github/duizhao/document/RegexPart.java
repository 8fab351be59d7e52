package io.github.duizhao.document;

/**
 * What a part of a regex may match, where a set that is null has all characters.
 *
 * @param nullable whether it may match nothing
 * @param mayBeOne whether it may match a single character
 * @param first the characters that its matches may begin with
 * @param second the second characters of its matches
 */
record RegexPart(boolean nullable, boolean mayBeOne, String first, String second) {

  /** Sets with more characters are not worth listing. */
  private static final int LARGEST = 600;

  /** A part that matches nothing, such as an anchor. */
  static final RegexPart EMPTY = new RegexPart(true, false, "", "");

  /** One character out of some, out of all for null. */
  static RegexPart oneOf(String characters) {
    return new RegexPart(false, true, characters, "");
  }

  /** This and then another. */
  RegexPart then(RegexPart next) {
    String both = nullable ? union(first, next.first) : first;
    String after = mayBeOne ? union(second, next.first) : second;
    return new RegexPart(
        nullable && next.nullable,
        (mayBeOne && next.nullable) || (nullable && next.mayBeOne),
        both,
        nullable ? union(after, next.second) : after);
  }

  /** This or another. */
  RegexPart or(RegexPart other) {
    return new RegexPart(
        nullable || other.nullable,
        mayBeOne || other.mayBeOne,
        union(first, other.first),
        union(second, other.second));
  }

  /** This some times. */
  RegexPart times(int least, int most) {
    if (most == 0) {
      return EMPTY;
    }
    RegexPart any = new RegexPart(true, mayBeOne, first, mayBeOne ? union(second, first) : second);
    if (least == 0) {
      return most == 1 ? new RegexPart(true, mayBeOne, first, second) : any;
    }
    return most == 1 ? this : then(any);
  }

  private static String union(String some, String others) {
    if (some == null || others == null) {
      return null;
    }
    if (some.isEmpty() || some.equals(others)) {
      return others;
    }
    StringBuilder all = new StringBuilder(some);
    for (int i = 0; i < others.length(); i++) {
      if (some.indexOf(others.charAt(i)) < 0) {
        all.append(others.charAt(i));
      }
    }
    return all.length() > LARGEST ? null : all.toString();
  }
}
