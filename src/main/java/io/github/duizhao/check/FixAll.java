package io.github.duizhao.check;

import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one fix of all that a rule found. */
public final class FixAll {

  private FixAll() {}

  /**
   * The first fixes of all findings of a rule as one: edits in text order, none overlapping. Of two
   * fixes that touch the same place the first in the text is taken; the other finding is still
   * there after the next check.
   *
   * @return empty if the rule found nothing that has a fix
   */
  public static Optional<Fix> of(CheckResult result, String ruleId) {
    List<Edit> edits = new ArrayList<>();
    int fixed = 0;
    for (Finding finding : result.findings()) {
      if (!finding.rule().equals(ruleId) || finding.fixes().isEmpty()) {
        continue;
      }
      List<Edit> more = finding.fixes().get(0).edits();
      if (more.stream().noneMatch(edit -> edits.stream().anyMatch(e -> overlap(e, edit)))) {
        edits.addAll(more);
        fixed++;
      }
    }
    if (fixed == 0) {
      return Optional.empty();
    }
    edits.sort(
        Comparator.comparingInt((Edit edit) -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end()));
    Message rule = Message.of("rule." + ruleId + ".name");
    return Optional.of(new Fix(Message.of("fix.all", rule, fixed), edits));
  }

  /** Two insertions at one place overlap as well: their order would be a guess. */
  private static boolean overlap(Edit one, Edit other) {
    int start = Math.max(one.span().start(), other.span().start());
    int end = Math.min(one.span().end(), other.span().end());
    return start < end || one.span().start() == other.span().start();
  }
}
