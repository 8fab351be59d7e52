package io.github.duizhao.check.rules;

import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs that start with what may be a number or a date or a decimal: 1.3月的党课. They fill a gap
 * where they fit, and are no fault where they do not.
 */
final class DoubtfulNumbers {

  private static final TextPattern START =
      TextPattern.of("[\\s\\u00A0\\u3000]{0,20}([0-9]{1,2})[.．、，,]\\s?(?=[0-9])");

  private DoubtfulNumbers() {}

  /** Those of a text, in text order, without what was read as a number. */
  static Deque<Numbering> of(Snapshot snapshot, List<Numbering> numbers) {
    Set<Integer> known = new HashSet<>();
    numbers.forEach(number -> known.add(number.span().start()));
    Deque<Numbering> doubtful = new ArrayDeque<>();
    for (Paragraph paragraph : snapshot.paragraphs()) {
      if (!START.startsAt(paragraph.text(), 0)) {
        continue;
      }
      TextPattern.Search start = START.search(paragraph.text());
      if (start.find() && !known.contains(paragraph.start() + start.start(1))) {
        int value = Integer.parseInt(start.group(1));
        Span span = new Span(paragraph.start() + start.start(1), paragraph.start() + start.end());
        doubtful.add(new Numbering(Numbering.Form.ARABIC, value, span));
      }
    }
    return doubtful;
  }
}
