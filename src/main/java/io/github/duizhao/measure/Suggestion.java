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

  /** Copies the list. */
  public Suggestion {
    slots = List.copyOf(slots);
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
}
