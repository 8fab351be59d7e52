package io.github.duizhao.template;

import io.github.duizhao.template.TemplateSection.Length;

/** A sober range of lengths around one that was measured. */
final class DraftLengths {

  /** A part that is shorter says nothing about how long it should be. */
  private static final int LEAST = 30;

  private static final double LOWER = 0.7;
  private static final double UPPER = 1.5;

  private DraftLengths() {}

  /** From about two thirds to one and a half, in round figures. */
  static Length around(int characters) {
    if (characters < LEAST) {
      return Length.ANY;
    }
    int step = characters < 200 ? 10 : characters < 1000 ? 50 : 100;
    int min = (int) (characters * LOWER) / step * step;
    int max = (int) Math.ceil(characters * UPPER / step) * step;
    return new Length(min, max);
  }
}
