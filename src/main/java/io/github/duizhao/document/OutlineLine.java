package io.github.duizhao.document;

import java.util.List;
import java.util.Optional;

/**
 * A block that stands out: it has a number, a heading style, nothing but the name of a part, or
 * type that sets it off.
 *
 * @param block the block
 * @param blockIndex its index among the blocks
 * @param kind what makes it stand out
 * @param number its number, if it has one
 * @param level its level, 1 to 4, relative to the forms that the text uses
 * @param heading the heading that it is or begins with; empty for a numbered point without one
 * @param name what the heading's words say
 */
record OutlineLine(
    Block block,
    int blockIndex,
    Kind kind,
    Optional<LineNumber> number,
    int level,
    Optional<Heading> heading,
    PartName name) {

  enum Kind {
    /** It has an outline level. */
    STYLED,
    /** It has a number. */
    NUMBERED,
    /** An own line that names a part and nothing else. */
    ROLE_LINE,
    /** Its type sets it off, and nothing else does. */
    EMPHASIZED,
    /** It begins with the name of a part and a colon (存在问题：…). */
    LABEL
  }

  /** Where what stands before it ends. */
  int cut() {
    return block.visibleStart();
  }

  /** Where its words begin: its number is before that. */
  int start() {
    return heading.isPresent() ? heading.get().span().start() : block.wordStart();
  }

  /** The same as a numbered point that is no heading. */
  OutlineLine asPoint() {
    return new OutlineLine(block, blockIndex, kind, number, level, Optional.empty(), PartName.NONE);
  }

  /** The roles that its words name, in the order they name them. */
  List<Role> roles() {
    return name.roles();
  }

  String title() {
    return heading.map(Heading::title).orElse("");
  }

  /** The index of the first of the lines that starts at an offset or after it. */
  static int firstAt(List<OutlineLine> lines, int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
