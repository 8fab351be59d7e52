package io.github.duizhao.check.rules;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paragraphs that start with what may be a number or a date or a decimal: 1.3月的党课. They fill a gap
 * where they fit, and are no fault where they do not.
 */
final class DoubtfulNumbers {

  private static final TextPattern START =
      TextPattern.of("[\\s\\u00A0\\u3000]{0,20}([0-9]{1,2})[.．、，,]\\s?(?=[0-9])");

  private DoubtfulNumbers() {}

  /** Those of a text, in text order, without what was read as a number. */
  static Deque<Numbering> of(Snapshot snapshot, ParagraphNumbers numbers) {
    Deque<Numbering> doubtful = new ArrayDeque<>();
    for (Paragraph paragraph : snapshot.paragraphs()) {
      if (!startsWithDigit(paragraph.text())) {
        continue;
      }
      TextPattern.Search start = START.search(paragraph.text());
      if (start.startsAt(0)) {
        int at = paragraph.start() + start.start(1);
        if (numbers.in(new Span(at, at + 1)).isEmpty()) {
          int value = Integer.parseInt(start.group(1));
          Span span = new Span(at, paragraph.start() + start.end());
          doubtful.add(new Numbering(Numbering.Form.ARABIC, value, span));
        }
      }
    }
    return doubtful;
  }

  /** The quick question: nearly all paragraphs start with something else. */
  private static boolean startsWithDigit(String text) {
    int i = 0;
    while (i < text.length() && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
