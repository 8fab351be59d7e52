package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** What the writer decided as the last rows of the findings: what is ignored, what is linked. */
final class DecisionRows {

  private static final int QUOTE = 40;

  /** A group with more decisions than this is closed at first: what is settled needs no room. */
  private static final int OPEN = 3;

  private final Messages messages;
  private final List<TreeRow> rows = new ArrayList<>();
  private final Map<String, Decision> decisions = new HashMap<>();
  private final Map<Decision, String> keys = new HashMap<>();

  DecisionRows(Decisions all, Optional<CheckResult> result, Messages messages) {
    this.messages = messages;
    add("ignored", all.dismissed(), result);
    add("linked", all.links(), result);
  }

  /** The groups that are not empty. */
  List<TreeRow> rows() {
    return rows;
  }

  /** The decision that a row stands for: of a group, its first. */
  Optional<Decision> decision(String key) {
    return Optional.ofNullable(decisions.get(key));
  }

  /** The key of a decision's row. */
  Optional<String> key(Decision decision) {
    return Optional.ofNullable(keys.get(decision));
  }

  private void add(String group, List<Decision> members, Optional<CheckResult> result) {
    if (members.isEmpty()) {
      return;
    }
    List<TreeRow> children = new ArrayList<>();
    for (Decision member : members) {
      String name = "decided " + group + " " + text(member, result);
      String key = name;
      for (int i = 2; decisions.containsKey(key); i++) {
        key = name + " " + i;
      }
      decisions.put(key, member);
      keys.put(member, key);
      children.add(TreeRow.leaf(key, text(member, result)));
    }
    decisions.put("decided " + group, members.get(0));
    String title = messages.get("deck.check.group." + group, members.size());
    rows.add(new TreeRow("decided " + group, title, members.size() <= OPEN, children));
  }

  private String text(Decision decision, Optional<CheckResult> result) {
    if (decision instanceof Decision.Here here) {
      Finding finding = here.dismissed().finding();
      String quote = finding.quote().isEmpty() ? "" : oneLine(finding.quote());
      return messages.get(
          "deck.check.row.ignored",
          Summaries.ruleName(finding.rule(), messages),
          quote.isEmpty() ? messages.format(finding.message()) : quote);
    }
    if (decision instanceof Decision.InDocument all) {
      return messages.get(
          "deck.check.row.ignored-in-document",
          Summaries.ruleName(all.dismissal().rule(), messages),
          all.findings());
    }
    if (decision instanceof Decision.RuleOff off) {
      return messages.get("deck.check.row.rule-off", Summaries.ruleName(off.rule(), messages));
    }
    if (decision instanceof Decision.Linked linked && result.isPresent()) {
      return String.join(
          "", FindingActions.lines(List.of(linked.link().problem()), result.get(), QUOTE));
    }
    return "";
  }

  private static String oneLine(String words) {
    return StringUtils.abbreviate(StringUtils.normalizeSpace(words), "…", QUOTE);
  }
}
