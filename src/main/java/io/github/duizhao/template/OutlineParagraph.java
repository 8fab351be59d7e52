package io.github.duizhao.template;

/**
 * A paragraph of an outline to insert.
 *
 * @param kind what it is, which decides its style
 * @param number its official number, "" for none; a list of the word processor may write it
 * @param words the rest of its text, 【…】 hints included
 */
public record OutlineParagraph(Kind kind, String number, String words) {

  /** Its text with its number. */
  public String text() {
    return number + words;
  }

  /** What a paragraph of an outline is. */
  public enum Kind {
    TITLE,
    NAME_LINE,
    HEADING_1,
    HEADING_2,
    BODY,
    SIGNATURE;

    /** The level of a heading, 1 or 2; 0 for what is none. */
    public int level() {
      return this == HEADING_1 ? 1 : this == HEADING_2 ? 2 : 0;
    }
  }
}
