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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** The document's parts as rows of a tree: what is there and, at its place, what is missing. */
final class SectionRows {

  /** As much of a heading as leaves room for its state. */
  private static final int HEADING = 13;

  private final CheckResult result;
  private final Messages messages;
  private final Map<String, Span> places = new HashMap<>();
  private final List<TreeRow> rows;

  SectionRows(CheckResult result, Messages messages) {
    this.result = result;
    this.messages = messages;
    this.rows = result.statement().recognized() ? build() : List.of();
  }

  /** The rows in text order. */
  List<TreeRow> rows() {
    return rows;
  }

  /** The place that a row stands for. */
  Optional<Span> place(String key) {
    return Optional.ofNullable(places.get(key));
  }

  private List<TreeRow> build() {
    record Placed(int offset, TreeRow row) {}
    List<Placed> rows = new ArrayList<>();
    for (MissingSection missing : result.missing()) {
      rows.add(new Placed(missing.place(), missing(missing)));
    }
    for (SectionState state : result.sections()) {
      rows.add(new Placed(state.section().span().start(), present(state)));
    }
    rows.sort(Comparator.comparingInt(Placed::offset));
    return rows.stream().map(Placed::row).toList();
  }

  private TreeRow missing(MissingSection missing) {
    String name =
        missing.heading().isEmpty()
            ? StringUtils.capitalize(messages.get("role." + missing.role().id()))
            : StringUtils.abbreviate(missing.heading(), "…", HEADING);
    String text =
        messages.get(
            missing.required() ? "deck.outline.row.missing" : "deck.outline.row.optional", name);
    return TreeRow.leaf(key("missing-" + missing.role().id(), Span.at(missing.place())), text);
  }

  private TreeRow present(SectionState state) {
    Section section = state.section();
    String name =
        section.heading().isEmpty()
            ? StringUtils.capitalize(messages.get("role." + section.role().id()))
            : StringUtils.abbreviate(section.heading(), "…", HEADING);
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
            .map(item -> item(item))
            .toList();
    Span place = section.headingSpan().length() > 0 ? section.headingSpan() : firstLine(section);
    return new TreeRow(key(section.role().id(), place), text, true, children);
  }

  private TreeRow item(Item item) {
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
    return TreeRow.leaf(key(item.id(), heading), text);
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

  /** A key for a place; a role that stands several times gets a number. */
  private String key(String name, Span place) {
    String key = name;
    for (int i = 2; places.containsKey(key); i++) {
      key = name + "-" + i;
    }
    places.put(key, place);
    return key;
  }
}
