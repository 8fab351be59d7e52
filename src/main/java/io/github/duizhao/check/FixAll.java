package io.github.duizhao.check;

import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the fixes of all findings of one rule together, so that one undo step mends them all. */
public final class FixAll {

  private FixAll() {}

  /**
   * One fix for all findings of a rule. A finding with several fixes is left out, since they are to
   * be chosen from, and so is a fix that would change a place that another one changes.
   *
   * @param rule the rule's id
   * @return its edits are in text order and do not overlap; empty if no finding can be mended
   */
  public static Optional<Fix> of(CheckResult result, String rule) {
    NavigableMap<Integer, Edit> taken = new TreeMap<>();
    int findings = 0;
    for (Finding finding : result.findings()) {
      if (finding.rule().equals(rule)
          && finding.fixes().size() == 1
          && take(finding.fixes().get(0), taken)) {
        findings++;
      }
    }
    return findings == 0
        ? Optional.empty()
        : Optional.of(new Fix(title(rule, findings), List.copyOf(taken.values())));
  }

  private static Message title(String rule, int findings) {
    return Message.of("fix.all", Message.of("rule." + rule + ".name"), findings);
  }

  /** Takes all edits of a fix or, if one meets an edit that was taken, none. */
  private static boolean take(Fix fix, NavigableMap<Integer, Edit> taken) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
    for (Edit edit : edits) {
      if (meetsOneOf(taken, edit)) {
        return false;
      }
    }
    edits.forEach(edit -> taken.put(edit.span().start(), edit));
    return !edits.isEmpty();
  }

  private static boolean meetsOneOf(NavigableMap<Integer, Edit> taken, Edit edit) {
    var before = taken.floorEntry(edit.span().start());
    var after = taken.ceilingEntry(edit.span().start());
    return (before != null
            && (before.getKey() == edit.span().start()
                || before.getValue().span().end() > edit.span().start()))
        || (after != null && after.getKey() < edit.span().end());
  }
}
