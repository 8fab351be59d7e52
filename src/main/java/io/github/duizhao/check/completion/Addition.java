package io.github.duizhao.check.completion;

import io.github.duizhao.check.completion.CompletionPlan.Part;
import java.util.List;
import java.util.function.Supplier;

/**
 * One part or aspect to insert. Its paragraphs and its heading are known once all numbers are
 * settled.
 */
record Addition(
    Boundary place,
    Depth depth,
    Supplier<Part> described,
    Supplier<List<PlannedParagraph>> written) {

  /** How deep it stands: of those at one place, what is inside a part comes before the next. */
  enum Depth {
    /** An item of a part, or a part of an aspect that has parts of its own. */
    INSIDE,
    /** An aspect that has parts of its own. */
    ASPECT,
    /** A part of the whole. */
    PART
  }

  Part part() {
    return described.get();
  }

  List<PlannedParagraph> paragraphs() {
    return written.get();
  }
}
