package io.github.duizhao.sidebar;

import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Findings as rows of a tree: one group a rule, the gravest first. */
final class FindingRows {

  /** As much of a quotation as a row can show. */
  private static final int QUOTE = 40;

  private FindingRows() {}

  /** The groups with their findings; a group of one stands for its finding. */
  static List<TreeRow> of(List<Finding> findings, Messages messages) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> findings.get(i).severity()));
    for (int i : order) {
      Finding finding = findings.get(i);
      groups
          .computeIfAbsent(finding.severity().id() + ":" + finding.rule(), key -> new ArrayList<>())
          .add(i);
    }
    List<TreeRow> rows = new ArrayList<>();
    groups.forEach((key, members) -> rows.add(group(key, members, findings, messages)));
    return rows;
  }

  /** The finding that a row's key stands for: of a group, its first. */
  static Optional<Finding> finding(String key, List<Finding> findings) {
    int index = Integer.parseInt(StringUtils.substringAfterLast(key, "#"));
    return index < findings.size() ? Optional.of(findings.get(index)) : Optional.empty();
  }

  /** The key of a finding's row. */
  static Optional<String> key(Finding finding, List<Finding> findings) {
    int index = findings.indexOf(finding);
    return index < 0 ? Optional.empty() : Optional.of("finding#" + index);
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

  private static TreeRow group(
      String key, List<Integer> members, List<Finding> findings, Messages messages) {
    Finding first = findings.get(members.get(0));
    String name = messages.get("rule." + first.rule() + ".name");
    String glyph = messages.get("severity." + first.severity().id() + ".glyph");
    List<TreeRow> children = members.stream().map(i -> row(i, findings.get(i), messages)).toList();
    return new TreeRow(
        "group:" + key + "#" + members.get(0),
        messages.get("deck.check.group", glyph, name, members.size()),
        children);
  }

  private static TreeRow row(int index, Finding finding, Messages messages) {
    String quote = StringUtils.abbreviate(StringUtils.normalizeSpace(finding.quote()), "…", QUOTE);
    return new TreeRow(
        "finding#" + index,
        quote.isEmpty() ? messages.format(finding.message()) : quote,
        List.of());
  }
}
