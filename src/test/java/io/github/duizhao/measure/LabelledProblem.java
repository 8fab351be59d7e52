package io.github.duizhao.measure;

import java.util.List;
import java.util.Objects;

/**
 * A problem with the category that an office writer would choose.
 *
 * @param also other categories that he may choose as well
 * @param heldOut whether nothing was fitted to it
 */
record LabelledProblem(String problem, String category, List<String> also, boolean heldOut) {

  LabelledProblem {
    also = Objects.requireNonNullElse(also, List.of());
  }

  boolean isAnsweredBy(Suggestion suggestion) {
    return suggestion.category().equals(category) || also.contains(suggestion.category());
  }
}
