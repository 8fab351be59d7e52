package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.Objects;

/**
 * A length as a file writes it; null for no bound.
 *
 * @param min fewest characters
 * @param max most characters
 * @param node where it stands
 */
record Bounds(Integer min, Integer max, JsonNode node) {

  /** As many as this say that there is no bound, also where one is inherited. */
  static final int MOST = 100_000;

  private static final Keys KEYS = Keys.of("min", "max");

  static Bounds read(JsonNode node, Values values) {
    return Fields.of(node, values, KEYS)
        .map(
            fields ->
                new Bounds(fields.integer("min", 0, MOST), fields.integer("max", 1, MOST), node))
        .map(bounds -> bounds.check(values.faults()))
        .orElse(null);
  }

  /** These over those of the base. */
  Bounds over(Bounds base, FileFaults faults) {
    return new Bounds(Over.value(min, base.min), Over.value(max, base.max), node).check(faults);
  }

  private Bounds check(FileFaults faults) {
    if (min != null && max != null && min > max) {
      faults.at(node, "template.fault.length", min, max);
    }
    return this;
  }

  static Length length(Bounds bounds) {
    return bounds == null
        ? Length.ANY
        : new Length(
            Objects.requireNonNullElse(bounds.min, 0),
            bounds.max == null || bounds.max == MOST ? Integer.MAX_VALUE : bounds.max);
  }
}
