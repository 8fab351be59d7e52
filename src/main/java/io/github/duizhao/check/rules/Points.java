package io.github.duizhao.check.rules;

import io.github.duizhao.check.rules.Enumeration.Mark;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a measure into the points that are promised one by one: 一是…二是…, or numbered paragraphs.
 * What leads in to them is no point.
 */
final class Points {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\n[ \\t\\u00A0\\u3000]{0,20}(?:[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、）)](?![0-9])|[①-⑳])");

  private Points() {}

  /** The points of a measure; the measure itself where it has none. */
  static List<Span> of(Item measure, String text) {
    List<Integer> starts = numberedParagraphs(measure, text);
    if (starts.size() < 2) {
      starts = marks(measure.span(), text);
    }
    if (starts.size() < 2) {
      return List.of(measure.span());
    }
    List<Span> points = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : measure.span().end();
      points.add(Characters.trim(text, new Span(starts.get(i), end)));
    }
    return points;
  }

  private static List<Integer> marks(Span measure, String text) {
    List<Mark> list = Enumeration.firstList(Enumeration.in(text, measure));
    return list.stream().map(mark -> mark.span().start()).toList();
  }

  private static List<Integer> numberedParagraphs(Item measure, String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = NUMBERED.matcher(text).region(measure.body().start(), measure.span().end());
    int from = measure.body().start();
    if (from > 0) {
      matcher.region(from - 1, measure.span().end());
    }
    while (matcher.find()) {
      starts.add(matcher.start() + 1);
    }
    return starts;
  }
}
