package io.github.duizhao.sidebar;

import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Findings as rows of a tree: one group a rule, the gravest first. */
final class FindingRows {

  /** As much of a quotation as a row can show. */
  private static final int QUOTE = 40;

  /** A group with more findings than this is closed at first. */
  private static final int OPEN = 10;

  private final Messages messages;
  private final Set<Finding> stale;
  private final List<TreeRow> rows = new ArrayList<>();
  private final Map<String, Finding> findings = new HashMap<>();
  private final Map<Finding, String> keys = new HashMap<>();

  FindingRows(List<Finding> all, Messages messages) {
    this(all, Set.of(), messages);
  }

  /**
   * Rows of findings.
   *
   * @param stale findings whose words have changed since, which is said in their rows
   */
  FindingRows(List<Finding> all, Set<Finding> stale, Messages messages) {
    this.messages = messages;
    this.stale = stale;
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(
            finding ->
                groups
                    .computeIfAbsent(
                        finding.severity().id() + " " + finding.rule(), key -> new ArrayList<>())
                    .add(finding));
    groups.forEach((key, members) -> rows.add(group(key, members)));
  }

  /** The groups with their findings. */
  List<TreeRow> rows() {
    return rows;
  }

  /** The finding that a row stands for: of a group, its first. */
  Optional<Finding> finding(String key) {
    return Optional.ofNullable(findings.get(key));
  }

  /** The key of a finding's row. */
  Optional<String> key(Finding finding) {
    return Optional.ofNullable(keys.get(finding));
  }

  /** The finding of a new result that is the old one: same rule, same words, nearest place. */
  static Optional<Finding> same(Finding old, List<Finding> findings) {
    return findings.stream()
        .filter(now -> now.rule().equals(old.rule()) && now.quote().equals(old.quote()))
        .min(Comparator.comparingInt(now -> Math.abs(start(now) - start(old))));
  }

  private static int start(Finding finding) {
    return finding.span().map(span -> span.start()).orElse(0);
  }

  private TreeRow group(String key, List<Finding> members) {
    Finding first = members.get(0);
    findings.put(key, first);
    String text =
        messages.get(
            "deck.check.group",
            messages.get("severity." + first.severity().id() + ".glyph"),
            messages.get("rule." + first.rule() + ".name"),
            members.size());
    List<TreeRow> children = members.stream().map(this::row).toList();
    return new TreeRow(key, text, members.size() <= OPEN, children);
  }

  private TreeRow row(Finding finding) {
    String name = finding.rule() + " " + finding.quote();
    String key = name;
    for (int i = 2; findings.containsKey(key); i++) {
      key = name + " " + i;
    }
    findings.put(key, finding);
    keys.put(finding, key);
    String quote = StringUtils.abbreviate(StringUtils.normalizeSpace(finding.quote()), "…", QUOTE);
    String words = quote.isEmpty() ? messages.format(finding.message()) : quote;
    return TreeRow.leaf(
        key, stale.contains(finding) ? messages.get("deck.check.row.stale", words) : words);
  }
}
