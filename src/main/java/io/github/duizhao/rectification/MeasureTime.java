package io.github.duizhao.rectification;

import io.github.duizhao.check.Cadences;
import io.github.duizhao.check.Deadline;
import io.github.duizhao.check.Deadlines;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import io.github.duizhao.rectification.RectificationWords.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Until when a measure is done, in its own words, and the class of that time.
 *
 * @param deadline what the text says (2025年6月底前), or the name of the class where it names no day;
 *     "" where it says nothing
 * @param timeClass 立行立改, 限期整改 or 长期坚持, "" where the text tells none
 */
record MeasureTime(String deadline, String timeClass) {

  private static final RectificationWords WORDS = RectificationWords.shipped();

  /** Only the words of a deadline are asked for, and they do not depend on the day. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

  /** What goes before a term that starts with an event (收到档案后10个工作日内), in characters. */
  private static final int LONGEST_EVENT = 12;

  private static final String CLAUSE_ENDS = "，,。；;！!？?：:\n\u2028";

  /** Reads a measure. */
  static MeasureTime of(String measure) {
    Span all = new Span(0, measure.length());
    boolean repeated = !Cadences.in(measure, all).isEmpty();
    List<String> days = days(measure, Deadlines.in(measure, all, ANY_DAY), repeated);
    if (!days.isEmpty()) {
      return new MeasureTime(String.join("；", days), WORDS.deadline().name());
    }
    for (Words words : List.of(WORDS.immediate(), WORDS.longTerm())) {
      if (words.words().stream().anyMatch(measure::contains)) {
        return new MeasureTime(words.name(), words.name());
      }
    }
    String longTerm = repeated ? WORDS.longTerm().name() : "";
    return new MeasureTime(longTerm, longTerm);
  }

  /**
   * Each once. A day until which counts before one on which something is looked at; that one is
   * none of what is done again and again (每月走访2户，月底公示).
   */
  private static List<String> days(String measure, List<Deadline> deadlines, boolean repeated) {
    Set<String> until = new LinkedHashSet<>();
    Set<String> on = new LinkedHashSet<>();
    for (Deadline deadline : deadlines) {
      String words = words(measure, deadline.span());
      char last = words.charAt(words.length() - 1);
      (last == '前' || last == '内' ? until : on).add(words);
    }
    if (until.isEmpty() && !repeated) {
      return new ArrayList<>(on);
    }
    return new ArrayList<>(until);
  }

  private static String words(String measure, Span span) {
    int start = span.start();
    int clause = start;
    while (clause > 0 && !Characters.isOneOf(CLAUSE_ENDS, measure.charAt(clause - 1))) {
      clause--;
    }
    String before = measure.substring(clause, start);
    boolean event =
        measure.charAt(span.end() - 1) == '内'
            && before.length() <= LONGEST_EVENT
            && WORDS.events().stream().anyMatch(before::contains);
    return measure.substring(event ? clause : start, span.end()).strip();
  }
}
