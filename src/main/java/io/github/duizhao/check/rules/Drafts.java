package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.SectionState;

/** Tells texts that are still being written, of which nobody says that the end is missing. */
final class Drafts {

  private Drafts() {}

  /** Whether a part is empty or a placeholder is left. */
  static boolean isUnfinished(CheckContext context) {
    return context.sections().stream()
            .anyMatch(state -> state.status() == SectionState.Status.EMPTY)
        || !context.placeholders().isEmpty();
  }
}
