package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.SectionState.Status;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The document's parts as rows of a tree: what is there and, at its place, what is missing. */
final class SectionRows {

  private SectionRows() {}

  /** The rows in text order. */
  static List<TreeRow> of(CheckResult result, Messages messages) {
    if (!result.statement().recognized()) {
      return List.of();
    }
    record Placed(int offset, TreeRow row) {}
    List<Placed> rows = new ArrayList<>();
    for (MissingSection missing : result.missing()) {
      rows.add(new Placed(missing.place(), missing(missing, messages)));
    }
    for (SectionState state : result.sections()) {
      rows.add(new Placed(state.section().span().start(), present(state, result, messages)));
    }
    rows.sort(Comparator.comparingInt(Placed::offset));
    return rows.stream().map(Placed::row).toList();
  }

  /** The place that a row's key stands for. */
  static Optional<Span> place(String key) {
    String[] parts = key.split(":", -1);
    return Optional.of(new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }

  private static TreeRow missing(MissingSection missing, Messages messages) {
    String text =
        messages.get(
            missing.required() ? "deck.outline.row.missing" : "deck.outline.row.optional",
            messages.get("role." + missing.role().id()));
    return new TreeRow(key(missing.role().id(), Span.at(missing.place())), text, List.of());
  }

  private static TreeRow present(SectionState state, CheckResult result, Messages messages) {
    Section section = state.section();
    String name =
        section.heading().isEmpty()
            ? messages.get("role." + section.role().id())
            : section.heading();
    String text =
        messages.get(
            "deck.outline.row",
            glyph(state.status()),
            name,
            section.characters(),
            messages.get("status." + state.status().id()));
    List<TreeRow> children =
        section.items().stream()
            .filter(item -> !item.heading().isEmpty())
            .map(item -> item(item, result, messages))
            .toList();
    Span place = section.headingSpan().length() > 0 ? section.headingSpan() : firstLine(section);
    return new TreeRow(key(section.role().id(), place), text, children);
  }

  private static TreeRow item(Item item, CheckResult result, Messages messages) {
    Optional<Finding> gravest =
        result.findings().stream()
            .filter(finding -> finding.severity() != Severity.HINT)
            .filter(finding -> finding.span().filter(item.span()::contains).isPresent())
            .min(Comparator.comparing(Finding::severity));
    String text =
        gravest
            .map(
                finding ->
                    messages.get(
                        "deck.outline.row.item.fault",
                        item.heading(),
                        messages.get("rule." + finding.rule() + ".name")))
            .orElseGet(() -> messages.get("deck.outline.row.item", item.heading()));
    Span heading = new Span(item.span().start(), item.span().start() + item.heading().length());
    return new TreeRow(key(item.id(), heading), text, List.of());
  }

  private static Span firstLine(Section section) {
    return Span.at(section.span().start());
  }

  private static String glyph(Status status) {
    return switch (status) {
      case COMPLETE -> "✓";
      case SHORT, MISPLACED -> "!";
      case EMPTY -> "✗";
    };
  }

  private static String key(String name, Span span) {
    return name + ":" + span.start() + ":" + span.end();
  }
}
