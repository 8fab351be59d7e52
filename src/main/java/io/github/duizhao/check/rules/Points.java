package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.rules.Enumeration.Mark;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a measure into the points that are promised one by one: numbered paragraphs, or 一是…二是….
 * What leads in to them is no point.
 */
final class Points {

  private Points() {}

  /** The points of a measure; the measure itself where it has none. */
  static List<Span> of(Item measure, CheckContext context) {
    List<Integer> starts = numbered(measure, context.numbers());
    if (starts.size() < 2) {
      starts = marked(measure, context);
    }
    if (starts.size() < 2) {
      return List.of(measure.span());
    }
    String text = context.snapshot().text();
    List<Span> points = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : measure.span().end();
      points.add(Characters.trim(text, new Span(starts.get(i), end)));
    }
    return points;
  }

  private static List<Integer> marked(Item measure, CheckContext context) {
    List<Integer> starts = new ArrayList<>();
    for (Mark mark : Enumeration.firstList(Enumeration.of(context).in(measure.span()))) {
      starts.add(mark.span().start());
    }
    return starts;
  }

  /** Where the numbered paragraphs below the measure's own number start. */
  private static List<Integer> numbered(Item measure, ParagraphNumbers numbers) {
    List<Integer> starts = new ArrayList<>();
    Numbering first = null;
    for (Numbering number : numbers.in(measure.span())) {
      if (number.span().start() == measure.span().start()) {
        continue;
      }
      first = first == null ? number : first;
      if (number.form() == first.form()) {
        starts.add(number.span().start());
      }
    }
    return starts;
  }
}
