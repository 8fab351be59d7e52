package io.github.duizhao.check.improve;

import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Typical answers for the slots of a measure. They are hints: none is ever put in by itself. */
public final class SlotHints {

  private static final Hints HINTS =
      JsonResource.read(SlotHints.class, "slot-hints.json", Hints.class);

  private SlotHints() {}

  /**
   * The hints for a slot, the most usual first; at least one.
   *
   * @param category id of the measure's category, such as {@link Improvement#category()} tells;
   *     without one, or for one that is not known, they are general
   */
  public static List<String> of(Slot slot, Optional<String> category) {
    return category
        .map(HINTS.categories()::get)
        .map(slots -> slots.get(slot.id()))
        .orElseGet(() -> HINTS.general().get(slot.id()));
  }

  private record Hints(
      Map<String, List<String>> general, Map<String, Map<String, List<String>>> categories) {}
}
