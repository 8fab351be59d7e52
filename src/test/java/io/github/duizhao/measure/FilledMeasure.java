package io.github.duizhao.measure;

import io.github.duizhao.measure.Suggestion.Slot;

/** Measures as they read once a writer has filled in their slots. */
public final class FilledMeasure {

  private FilledMeasure() {}

  /**
   * The sentence with an example in each slot.
   *
   * @param example which of the slot's examples to take; the last where it has fewer
   */
  public static String text(Measure measure, int example) {
    String pattern = measure.pattern().text();
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Slot slot : measure.pattern().slots()) {
      if (!slot.filled()) {
        text.append(pattern, from, slot.span().start());
        int last = slot.examples().size() - 1;
        text.append(slot.examples().get(Math.min(example, last)));
        from = slot.span().end();
      }
    }
    return text.append(pattern.substring(from)).toString();
  }
}
