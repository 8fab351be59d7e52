package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;

/** Finds the clause around a place: what stands between commas and full stops. */
final class Clauses {

  private static final String ENDS = "，。；！？,;!?\n\u2028";

  private Clauses() {}

  /** The clause around a place, without the marks at its ends; the cost is its length. */
  static Span around(String text, Span place) {
    int start = place.start();
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = place.end();
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }
}
