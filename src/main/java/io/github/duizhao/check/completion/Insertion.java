package io.github.duizhao.check.completion;

import java.util.List;

/**
 * Paragraphs to insert at one place.
 *
 * @param join how they join the text that is there
 * @param offset where, in the snapshot's text: after a paragraph, its end, or 0 before the first;
 *     else where the text goes on behind them
 * @param paragraph index of the paragraph after which, or in which, they come; -1 before the first
 * @param paragraphs at least one
 */
public record Insertion(Join join, int offset, int paragraph, List<PlannedParagraph> paragraphs) {

  /** Copies the list. */
  public Insertion {
    paragraphs = List.copyOf(paragraphs);
  }

  /** How new paragraphs join the text. */
  public enum Join {
    /** They come after a paragraph. */
    AFTER,
    /** A paragraph in which one part ends and the next begins is parted there. */
    SPLIT,
    /** They are lines of a paragraph that has soft line breaks, each with one at its end. */
    LINES
  }
}
