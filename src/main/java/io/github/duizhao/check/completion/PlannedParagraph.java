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
 */
public record PlannedParagraph(Kind kind, String number, String words, OptionalInt model) {

  /** Its text, number included. */
  public String text() {
    return number + words;
  }
}
