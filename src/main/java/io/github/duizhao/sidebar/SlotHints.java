package io.github.duizhao.sidebar;

import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.measure.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the library's measures write into each of the six slots, as hints for another measure. */
final class SlotHints {

  private static final int MOST = 6;

  private SlotHints() {}

  /** The examples of some measures by slot, those of the first before those of the next. */
  static Map<Slot, List<String>> of(List<Suggestion> measures) {
    Map<Slot, Set<String>> found = new EnumMap<>(Slot.class);
    for (Suggestion measure : measures) {
      for (Suggestion.Slot slot : measure.slots()) {
        Set<String> words = found.computeIfAbsent(slot(slot), key -> new LinkedHashSet<>());
        if (slot.filled()) {
          words.add(measure.text().substring(slot.span().start(), slot.span().end()));
        }
        words.addAll(slot.examples());
      }
    }
    Map<Slot, List<String>> hints = new EnumMap<>(Slot.class);
    found.forEach((slot, words) -> hints.put(slot, firsts(words)));
    return hints;
  }

  private static Slot slot(Suggestion.Slot slot) {
    return slot.name().equals("cadence")
        ? Slot.QUANTITY
        : Slot.valueOf(slot.name().toUpperCase(Locale.ROOT));
  }

  private static List<String> firsts(Set<String> words) {
    List<String> all = new ArrayList<>(words);
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }
}
