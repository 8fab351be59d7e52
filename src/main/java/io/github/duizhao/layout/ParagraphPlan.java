package io.github.duizhao.layout;

import io.github.duizhao.document.Span;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a paragraph. Places are offsets in the snapshot's text.
 *
 * @param paragraph its index in the snapshot
 * @param element what it is set as
 * @param blank whether nothing visible is in it; in a table it is left alone then
 * @param heading the heading that it begins with and that text follows
 * @param blanks the typed blanks that are removed, in order
 * @param number what becomes of its number, if that changes
 */
public record ParagraphPlan(
    int paragraph,
    Element element,
    boolean blank,
    Optional<HeadingRun> heading,
    List<Span> blanks,
    Optional<NumberChange> number) {

  /** Copies the list. */
  public ParagraphPlan {
    blanks = List.copyOf(blanks);
  }

  /**
   * A heading in front of text: it is set as a heading, the rest as text.
   *
   * @param element the heading
   * @param span its place
   */
  public record HeadingRun(Element element, Span span) {}

  /**
   * A number that changes from a typed one to one of a list, or back.
   *
   * @param level the level of the heading, 1 to 4
   * @param typed the typed number that is removed, a list's number taking its place; empty at its
   *     place where the number is typed in
   * @param label what is typed where a list's number was, "" where the list's number comes
   * @param start the value that the list has to be told, since it would count otherwise; 0 for none
   */
  public record NumberChange(int level, Span typed, String label, int start) {

    /** Whether a list numbers the heading from now on. */
    public boolean toList() {
      return label.isEmpty();
    }
  }
}
