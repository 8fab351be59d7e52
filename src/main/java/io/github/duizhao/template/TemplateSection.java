package io.github.duizhao.template;

import io.github.duizhao.document.Role;
import java.util.List;

/**
 * One part of a template.
 *
 * @param role what it is for
 * @param heading its heading without a number, "" for the preamble, the closing and any other part
 *     that is a paragraph without a heading
 * @param synonyms other headings by which the department knows this part
 * @param required whether its absence is reported
 * @param order where it stands: the parts of a template are in ascending order
 * @param hint what the part must contain, without brackets
 * @param length the characters it should have
 * @param subHeadings its sub-headings in order, each without a number
 * @param locked whether it is final: a template that extends this one may not change it
 */
public record TemplateSection(
    Role role,
    String heading,
    List<String> synonyms,
    boolean required,
    int order,
    String hint,
    Length length,
    List<SubHeading> subHeadings,
    boolean locked) {

  /** Copies the lists. */
  public TemplateSection {
    synonyms = List.copyOf(synonyms);
    subHeadings = List.copyOf(subHeadings);
  }

  /** A part that stands where its list has it, known by its heading alone. */
  public TemplateSection(
      Role role,
      String heading,
      boolean required,
      String hint,
      Length length,
      List<SubHeading> subHeadings) {
    this(role, heading, List.of(), required, 0, hint, length, subHeadings, false);
  }

  /**
   * How long a part should be.
   *
   * @param min fewest characters, 0 for no bound
   * @param max most characters, {@link Integer#MAX_VALUE} for no bound
   */
  public record Length(int min, int max) {

    /** Any length. */
    public static final Length ANY = new Length(0, Integer.MAX_VALUE);
  }

  /**
   * A sub-heading inside a part.
   *
   * @param heading its words without a number
   * @param hint what belongs under it, without brackets
   */
  public record SubHeading(String heading, String hint) {}
}
