package io.github.duizhao.check.rules;

import io.github.duizhao.document.CharacterSet;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into clauses: what stands between two marks, whichever they are but 、. */
final class Clauses {

  private static final String ENDS = "，,。；;！!？?：:\n\u2028";

  private static final CharacterSet MAY_END = CharacterSet.of(ENDS + ".");

  private Clauses() {}

  /** The clauses of a range without their marks and without the blanks around them. */
  static List<Span> in(String text, Span range) {
    List<Span> clauses = new ArrayList<>();
    int start = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      if (endsAt(text, i)) {
        add(text, start, i, clauses);
        start = i + 1;
      }
    }
    add(text, start, range.end(), clauses);
    return clauses;
  }

  /** The clause around a place, colons not counted as its ends; the cost is its length. */
  static Span around(String text, Span place) {
    int start = place.start();
    while (start > 0 && !endsAround(text, start - 1)) {
      start--;
    }
    int end = place.end();
    while (end < text.length() && !endsAround(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean endsAround(String text, int index) {
    return "：:".indexOf(text.charAt(index)) < 0 && endsAt(text, index);
  }

  /** Whether a clause begins at an offset: a mark, a line end or the text's start is before it. */
  static boolean startsAt(String text, int offset) {
    int before = offset - 1;
    while (before >= 0 && text.charAt(before) != '\n' && Characters.isBlank(text.charAt(before))) {
      before--;
    }
    return before < 0 || endsAt(text, before);
  }

  /** Whether a mark at an index ends a clause; those inside numbers (1,200 and 8:30) do not. */
  static boolean endsAt(String text, int index) {
    char mark = text.charAt(index);
    if (!MAY_END.mayHave(mark)) {
      return false;
    }
    if (ENDS.indexOf(mark) < 0) {
      return Characters.isHalfwidthStop(text, index);
    }
    boolean inNumber =
        (mark == ',' || mark == ':')
            && index > 0
            && index + 1 < text.length()
            && isDigit(text.charAt(index - 1))
            && isDigit(text.charAt(index + 1));
    return !inNumber;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void add(String text, int start, int end, List<Span> clauses) {
    Span trimmed = Characters.trim(text, new Span(start, end));
    if (trimmed.length() > 0) {
      clauses.add(trimmed);
    }
  }
}
