package io.github.duizhao.measure;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import java.util.List;
import java.util.Optional;

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
   * How many of the six elements the sentence of one person already has; see {@link
   * #elementsFilled(Actor)}.
   */
  public int elementsFilled() {
    return elementsFilled(Actor.PERSONAL);
  }

  /**
   * How many of the six elements the sentence already has: action, object, quantity or cadence,
   * deadline, owner, check. An element counts when none of its slots is left to fill. Where no slot
   * is for a deadline, a cadence serves as one; where none is for an owner, one person answers
   * himself.
   *
   * @param actor who promises it
   */
  public int elementsFilled(Actor actor) {
    boolean owner = has(Element.OWNER).orElse(actor == Actor.PERSONAL);
    boolean deadline = has(Element.DEADLINE).or(() -> has(Element.CADENCE)).orElse(false);
    int filled = (owner ? 1 : 0) + (deadline ? 1 : 0);
    for (List<String> element :
        List.of(Element.ACTION, Element.OBJECT, Element.QUANTITY, Element.CHECK)) {
      filled += has(element).orElse(false) ? 1 : 0;
    }
    return filled;
  }

  /** Whether an element is filled; empty where the pattern has no slot for it. */
  private Optional<Boolean> has(List<String> element) {
    List<Slot> own = slots.stream().filter(slot -> element.contains(slot.name())).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(own.stream().allMatch(Slot::filled));
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

  /** The slots by whose names an element is told. */
  private static final class Element {
    static final List<String> ACTION = List.of("action");
    static final List<String> OBJECT = List.of("object");
    static final List<String> QUANTITY = List.of("quantity", "cadence");
    static final List<String> CADENCE = List.of("cadence");
    static final List<String> DEADLINE = List.of("deadline");
    static final List<String> OWNER = List.of("owner");
    static final List<String> CHECK = List.of("check");
  }
}
