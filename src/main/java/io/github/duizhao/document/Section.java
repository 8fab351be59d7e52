package io.github.duizhao.document;

import java.util.List;

/**
 * A part of a statement.
 *
 * @param role what it is for; of a merged part, the first of its roles
 * @param also the other roles of a merged part (存在的问题及原因), in the order they are named
 * @param heading its heading as it stands with its number, "" where it has none of its own
 * @param span from the start of its heading (of its text, where it has none) to where the next
 *     section starts, trailing white space left out
 * @param headingSpan the heading's place, empty at the start where it has none
 * @param level heading level, 1 to 4; 1 where it has no heading of its own
 * @param characters characters that are not blank, heading included
 * @param items the problems, causes or measures it holds, in text order; empty for other roles
 */
public record Section(
    Role role,
    List<Role> also,
    String heading,
    Span span,
    Span headingSpan,
    int level,
    int characters,
    List<Item> items) {

  /** Copies the lists. */
  public Section {
    also = List.copyOf(also);
    items = FrozenList.copyOf(items);
  }

  /** Whether it has a role, as its first or among the others. */
  public boolean has(Role wanted) {
    return role == wanted || also.contains(wanted);
  }

  /** The text after the heading. */
  public Span body() {
    return new Span(Math.min(headingSpan.end(), span.end()), span.end());
  }
}
