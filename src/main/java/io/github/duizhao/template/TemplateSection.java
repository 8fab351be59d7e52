package io.github.duizhao.template;

import io.github.duizhao.document.Role;
import java.util.List;

/**
 * One part of a template.
 *
 * @param role what it is for
 * @param heading its heading without a number, "" for the preamble, the closing and any other part
 *     that is a paragraph without a heading
 * @param required whether its absence is reported
 * @param hint what the part must contain, without brackets
 * @param length the characters it should have
 * @param subHeadings its sub-headings in order, each without a number
 */
public record TemplateSection(
    Role role,
    String heading,
    boolean required,
    String hint,
    Length length,
    List<SubHeading> subHeadings) {

  /** Copies the list. */
  public TemplateSection {
    subHeadings = List.copyOf(subHeadings);
  }

  /**
   * How long a part should be.
   *
   * @param min fewest characters, 0 for no bound
   * @param max most characters, {@link Integer#MAX_VALUE} for no bound
   */
  public record Length(int min, int max) {}

  /**
   * A sub-heading inside a part.
   *
   * @param heading its words without a number
   * @param hint what belongs under it, without brackets
   */
  public record SubHeading(String heading, String hint) {}
}
