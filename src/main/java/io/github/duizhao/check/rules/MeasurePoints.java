package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of all measures, each with what it is short of.
 *
 * @param all in text order
 */
record MeasurePoints(List<Point> all) {

  /** Those of the document. */
  static MeasurePoints of(CheckContext context) {
    return context.shared(MeasurePoints.class, MeasurePoints::find);
  }

  private static MeasurePoints find(CheckContext context) {
    List<Point> points = new ArrayList<>();
    for (Item measure : context.statement().items(Role.MEASURES)) {
      for (Span span : Points.of(measure, context)) {
        points.add(point(measure, span, context));
      }
    }
    return new MeasurePoints(List.copyOf(points));
  }

  private static Point point(Item measure, Span span, CheckContext context) {
    boolean whole = span.equals(measure.span()) && measure.body().length() > 0;
    Span words = whole ? measure.body() : span;
    boolean vague = VagueMeasure.isVague(span, context);
    boolean plain = !vague || !Checkability.isVague(context.snapshot(), words);
    boolean lacking = plain && MeasureLacksSlots.lacks(words, context);
    return new Point(measure, span, words, vague && !lacking, lacking);
  }

  /**
   * One point. It is either vague or lacking, or neither.
   *
   * @param measure the measure that it belongs to
   * @param span its place
   * @param words the same without the measure's heading, if it is the whole measure
   * @param vague whether it promises an effort and has nothing that can be checked
   * @param lacking whether it says in plain words what to do, but little of how much and until when
   */
  record Point(Item measure, Span span, Span words, boolean vague, boolean lacking) {}
}
