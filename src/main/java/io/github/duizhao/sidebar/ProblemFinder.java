package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.writer.WriterDocument;
import java.util.List;
import java.util.Optional;

/** Finds the problem that a place of the text is about. */
final class ProblemFinder {

  private ProblemFinder() {}

  /** The problem that stands at an offset, or that the cause or measure there answers. */
  static Optional<Item> at(CheckResult result, int offset) {
    for (Link link : result.correspondence().links()) {
      if (holds(link.problem(), offset)) {
        return Optional.of(link.problem());
      }
    }
    for (Link link : result.correspondence().links()) {
      if (anyHolds(link.measures(), offset) || anyHolds(link.causes(), offset)) {
        return Optional.of(link.problem());
      }
    }
    return Optional.empty();
  }

  /** The problem that the caret's paragraph is about. */
  static Optional<Item> atCaret(CheckResult result, WriterDocument document) {
    Snapshot snapshot = result.statement().snapshot();
    return document
        .caretParagraph(snapshot)
        .flatMap(index -> at(result, snapshot.paragraphs().get(index).start()));
  }

  /** The problem of a new result that is the old one. */
  static Optional<Item> same(Item old, CheckResult result) {
    return result.correspondence().links().stream()
        .map(Link::problem)
        .filter(now -> now.heading().equals(old.heading()) && now.id().equals(old.id()))
        .findFirst();
  }

  private static boolean anyHolds(List<Item> items, int offset) {
    return items.stream().anyMatch(item -> holds(item, offset));
  }

  private static boolean holds(Item item, int offset) {
    Span span = item.span();
    return span.contains(offset) || span.end() == offset;
  }
}
