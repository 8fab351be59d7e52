package io.github.duizhao.check.completion;

import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.OptionalInt;

/**
 * A paragraph to insert.
 *
 * @param kind what it is, which decides its style where the document has no model for it
 * @param number its number with what stands before it, to be typed unless the word processor
 *     numbers the paragraph; "" for none
 * @param words the rest of its text
 * @param model an offset of the snapshot's text: the new paragraph takes the look of the paragraph
 *     there, and its characters that of the character there; none for the look of an outline
 * @param listLevel the level at which a list of the word processor is to number it, 1 to 4; 0 for
 *     none
 */
public record PlannedParagraph(
    Kind kind, String number, String words, OptionalInt model, int listLevel) {

  /** A paragraph whose number is typed, unless its model has an automatic one. */
  PlannedParagraph(Kind kind, String number, String words, OptionalInt model) {
    this(kind, number, words, model, 0);
  }

  /** The same with its number typed. */
  PlannedParagraph typed() {
    return new PlannedParagraph(kind, number, words, model);
  }

  /** Its text, number included. */
  public String text() {
    return number + words;
  }
}
