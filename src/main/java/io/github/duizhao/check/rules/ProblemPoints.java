package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The single problems of an aspect that no case shows. For use on one thread.
 *
 * <p>A case behind a list of points stands for all of them; where several points have their own,
 * each is judged alone.
 */
final class ProblemPoints {

  /** An item with less text is not written yet: other rules speak of it. */
  private static final int MIN_TEXT = 6;

  private final CheckContext context;
  private final KnownCases cases;

  /** By item itself: a record takes long to hash. */
  private final IdentityHashMap<Item, List<Span>> known = new IdentityHashMap<>();

  private ProblemPoints(CheckContext context) {
    this.context = context;
    this.cases = KnownCases.of(context);
  }

  /** Those of the document, found when they are asked for. */
  static ProblemPoints of(CheckContext context) {
    return context.shared(ProblemPoints.class, ProblemPoints::new);
  }

  /** The problems of an item that have no case, in text order, without the item's heading. */
  List<Span> withoutCase(Item problem) {
    return known.computeIfAbsent(problem, this::find);
  }

  private List<Span> find(Item problem) {
    if (context.countVisible(problem.span()) < MIN_TEXT
        || Leads.isLead(context.snapshot().text(), problem.span())
        || context.placeholders().anyIn(problem.span())) {
      return List.of();
    }
    List<Span> points = Points.of(problem, context);
    if (points.size() < 2) {
      Span body = problem.body().length() > 0 ? problem.body() : problem.span();
      return hasCase(problem.span()) ? List.of() : List.of(body);
    }
    return withoutCase(problem, points);
  }

  private List<Span> withoutCase(Item problem, List<Span> points) {
    if (hasCase(new Span(problem.span().start(), points.get(0).start()))) {
      return List.of();
    }
    List<Span> without = new ArrayList<>();
    for (Span point : points) {
      if (!hasCase(point)) {
        without.add(point);
      }
    }
    Span last = points.get(points.size() - 1);
    boolean onlyLast = without.size() == points.size() - 1 && !without.contains(last);
    return onlyLast ? List.of() : without;
  }

  private boolean hasCase(Span span) {
    return cases.in(span);
  }
}
