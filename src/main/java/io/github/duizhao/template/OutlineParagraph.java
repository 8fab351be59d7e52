package io.github.duizhao.template;

/**
 * A paragraph of an outline to insert.
 *
 * @param kind what it is, which decides its style
 * @param text its text, numbers and 【…】 hints included
 */
public record OutlineParagraph(Kind kind, String text) {

  /** What a paragraph of an outline is. */
  public enum Kind {
    TITLE,
    NAME_LINE,
    HEADING_1,
    HEADING_2,
    BODY,
    SIGNATURE
  }
}
