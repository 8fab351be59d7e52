package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.CharacterSet;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences and the parts of one that semicolons set off. */
final class Sentences {

  /** Half-width marks end sentences too, so that mending them moves no boundary. */
  private static final String ENDS = "。！？；!?;\n\u2028";

  private static final CharacterSet MAY_END = CharacterSet.of(ENDS + ".");
  private static final String CLOSERS = "”’』」》）)】";

  /** How far a sentence is looked at around a place, in UTF-16 code units. */
  private static final int NEAR = 200;

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

  /** As {@link #in(String, Span)}, in the text of a document: only its marks are looked at. */
  static List<Span> in(CheckContext context, Span range) {
    String text = context.snapshot().text();
    Marks marks = context.marks();
    List<Span> sentences = new ArrayList<>();
    int start = range.start();
    for (int i = marks.from(start); marks.place(i) < range.end(); i++) {
      int end = marks.place(i) + 1;
      if (end > start && endsAt(text, end - 1)) {
        while (end < range.end() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(text, new Span(start, end), sentences);
        start = end;
      }
    }
    add(text, new Span(start, range.end()), sentences);
    return sentences;
  }

  /**
   * The sentence that a place lies in, with the parts that semicolons set off; of a very long one,
   * what stands near.
   */
  static Span around(String text, Span place) {
    int first = Math.max(0, place.start() - NEAR);
    int start = place.start();
    while (start > first && !closesAt(text, start - 1)) {
      start--;
    }
    int last = Math.min(text.length(), place.end() + NEAR);
    int end = place.end();
    while (end < last && !closesAt(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean closesAt(String text, int index) {
    char c = text.charAt(index);
    return c != '；' && c != ';' && endsAt(text, index);
  }

  /** The first sentence of a range; the range itself without blanks if it has none. */
  static Span first(String text, Span range) {
    List<Span> sentences = in(text, range);
    return sentences.isEmpty() ? Characters.trim(text, range) : sentences.get(0);
  }

  private static boolean endsAt(String text, int index) {
    char c = text.charAt(index);
    return MAY_END.mayHave(c) && (ENDS.indexOf(c) >= 0 || Characters.isHalfwidthStop(text, index));
  }

  private static void add(String text, Span span, List<Span> sentences) {
    Span trimmed = Characters.trim(text, span);
    if (trimmed.length() > 0) {
      sentences.add(trimmed);
    }
  }
}
