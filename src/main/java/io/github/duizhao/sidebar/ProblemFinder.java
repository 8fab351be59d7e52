package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.List;
import java.util.Optional;

/** Finds the problem that a place of the text is about. */
final class ProblemFinder {

  private ProblemFinder() {}

  /** The problem that stands at an offset. */
  static Optional<Item> standingAt(CheckResult result, int offset) {
    return result.correspondence().links().stream()
        .map(Link::problem)
        .filter(problem -> holds(problem, offset))
        .findFirst();
  }

  /** The problem that stands at an offset, or that the cause or measure there answers. */
  static Optional<Item> at(CheckResult result, int offset) {
    Optional<Item> standing = standingAt(result, offset);
    if (standing.isPresent()) {
      return standing;
    }
    for (Link link : result.correspondence().links()) {
      if (anyHolds(link.measures(), offset) || anyHolds(link.causes(), offset)) {
        return Optional.of(link.problem());
      }
    }
    return Optional.empty();
  }

  private static boolean anyHolds(List<Item> items, int offset) {
    return items.stream().anyMatch(item -> holds(item, offset));
  }

  private static boolean holds(Item item, int offset) {
    Span span = item.span();
    return span.contains(offset) || span.end() == offset;
  }
}
