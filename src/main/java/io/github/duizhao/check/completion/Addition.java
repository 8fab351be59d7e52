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
    boolean isItem,
    Supplier<Part> described,
    Supplier<List<PlannedParagraph>> written) {

  Part part() {
    return described.get();
  }

  List<PlannedParagraph> paragraphs() {
    return written.get();
  }
}
