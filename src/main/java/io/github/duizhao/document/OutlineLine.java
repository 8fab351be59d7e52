package io.github.duizhao.document;

import java.util.Optional;

/**
 * A block that stands out: it has a number, a heading style, or nothing but the name of a part.
 *
 * @param block the block
 * @param blockIndex its index among the blocks
 * @param kind what makes it stand out
 * @param number its number, if it has one
 * @param level its level, 1 to 4, relative to the forms that the text uses
 * @param heading the heading that it is or begins with; empty for a numbered point without one
 */
record OutlineLine(
    Block block,
    int blockIndex,
    Kind kind,
    Optional<LineNumber> number,
    int level,
    Optional<Heading> heading) {

  enum Kind {
    /** It has an outline level. */
    STYLED,
    /** It has a number. */
    NUMBERED,
    /** An own line that names a part and nothing else. */
    ROLE_LINE,
    /** It begins with the name of a part and a colon (存在问题：…). */
    LABEL
  }

  /** Where its words begin: its number is before that. */
  int start() {
    return heading.map(h -> h.span().start()).orElseGet(block::wordStart);
  }

  OutlineLine withHeading(Optional<Heading> newHeading) {
    return new OutlineLine(block, blockIndex, kind, number, level, newHeading);
  }

  String title() {
    return heading.map(Heading::title).orElse("");
  }
}
