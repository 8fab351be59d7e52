package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of all measures, each with whether it is vague as a whole.
 *
 * @param all in text order
 */
record MeasurePoints(List<Point> all) {

  /** Those of the document. */
  static MeasurePoints of(CheckContext context) {
    return context.shared(MeasurePoints.class, MeasurePoints::find);
  }

  private static MeasurePoints find(CheckContext context) {
    String text = context.snapshot().text();
    ParagraphNumbers numbers =
        context.shared(ParagraphNumbers.class, c -> ParagraphNumbers.of(c.snapshot()));
    List<Point> points = new ArrayList<>();
    for (Item measure : context.statement().items(Role.MEASURES)) {
      for (Span point : Points.of(measure, numbers, text)) {
        points.add(new Point(measure, point, VagueMeasure.isVague(point, text)));
      }
    }
    return new MeasurePoints(List.copyOf(points));
  }

  /**
   * One point.
   *
   * @param measure the measure that it belongs to
   * @param span its place
   * @param vague whether it promises an effort and has nothing that can be checked
   */
  record Point(Item measure, Span span, boolean vague) {

    /** Its words without the measure's heading, if it is the whole measure and more follows. */
    Span words() {
      boolean whole = span.equals(measure.span()) && measure.body().length() > 0;
      return whole ? measure.body() : span;
    }
  }
}
