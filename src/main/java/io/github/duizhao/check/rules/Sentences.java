package io.github.duizhao.check.rules;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences and the parts of one that semicolons set off. */
final class Sentences {

  /** Half-width marks end sentences too, so that mending them moves no boundary. */
  private static final String ENDS = "。！？；!?;\n\u2028";

  private static final String CLOSERS = "”’』」》）)】";

  private Sentences() {}

  /** The sentences of a range with their marks, without the blanks around them. */
  static List<Span> in(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    int start = range.start();
    int i = range.start();
    while (i < range.end()) {
      boolean ends = endsAt(text, i);
      i++;
      if (ends) {
        while (i < range.end() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        add(text, new Span(start, i), sentences);
        start = i;
      }
    }
    add(text, new Span(start, range.end()), sentences);
    return sentences;
  }

  /** The first sentence of a range; the range itself without blanks if it has none. */
  static Span first(String text, Span range) {
    List<Span> sentences = in(text, range);
    return sentences.isEmpty() ? Characters.trim(text, range) : sentences.get(0);
  }

  private static boolean endsAt(String text, int index) {
    return ENDS.indexOf(text.charAt(index)) >= 0 || Characters.isHalfwidthStop(text, index);
  }

  private static void add(String text, Span span, List<Span> sentences) {
    Span trimmed = Characters.trim(text, span);
    if (trimmed.length() > 0) {
      sentences.add(trimmed);
    }
  }
}
