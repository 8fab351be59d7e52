package io.github.duizhao.measure;

import io.github.duizhao.document.Span;
import java.util.List;

/**
 * A measure that would answer a problem.
 *
 * @param id stable id of its pattern
 * @param category id of its category, such as {@code theory-study}
 * @param text the sentence, unfilled slots as 〔待填：…〕
 * @param slots its slots in text order
 * @param score how well it fits, from 0 to 1
 */
public record Suggestion(String id, String category, String text, List<Slot> slots, double score) {

  /** The elements that make a measure checkable; how many and how often count as one. */
  public static final int ELEMENTS = 6;

  /** Copies the list. */
  public Suggestion {
    slots = List.copyOf(slots);
  }

  /** The slots that are still to be filled in, in text order. */
  public List<Slot> unfilledSlots() {
    return slots.stream().filter(slot -> !slot.filled()).toList();
  }

  /**
   * How many of the six elements the sentence already has: action, object, quantity or cadence,
   * deadline, owner, check. An element counts when none of its slots is left to fill; the writer is
   * the owner where the sentence names nobody.
   */
  public int elementsFilled() {
    int filled = 0;
    for (List<String> element : CountedElements.NAMES) {
      List<Slot> own = slots.stream().filter(slot -> element.contains(slot.name())).toList();
      boolean written =
          own.isEmpty() ? element.contains("owner") : own.stream().allMatch(Slot::filled);
      filled += written ? 1 : 0;
    }
    return filled;
  }

  /**
   * A place of a suggestion that says what, how often, until when, who or how checked.
   *
   * @param name {@code action object quantity cadence deadline owner check}
   * @param span its place in the suggestion's text
   * @param filled whether the pattern itself fills it
   * @param examples typical values, as hints only
   */
  public record Slot(String name, Span span, boolean filled, List<String> examples) {

    /** Copies the list. */
    public Slot {
      examples = List.copyOf(examples);
    }
  }

  private static final class CountedElements {
    static final List<List<String>> NAMES =
        List.of(
            List.of("action"),
            List.of("object"),
            List.of("quantity", "cadence"),
            List.of("deadline"),
            List.of("owner"),
            List.of("check"));
  }
}
