package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.CorrespondenceTable;
import io.github.duizhao.check.CorrespondenceTable.Kind;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the table of the correspondence amounts to: a table to be confirmed, not a verdict. */
final class CorrespondenceSummary {

  private CorrespondenceSummary() {}

  static String of(Optional<CheckResult> result, CorrespondenceTable table, Messages messages) {
    if (result.isEmpty()) {
      return messages.get("correspondence.waiting");
    }
    if (!result.get().statement().recognized()) {
      return messages.get("correspondence.other-genre");
    }
    int problems = table.count(row -> row.kind() == Kind.PROBLEM);
    if (problems == 0) {
      return messages.get("correspondence.no-problems");
    }
    List<String> gaps = new ArrayList<>();
    add(gaps, "cause", table.count(Row::lacksCause), messages);
    add(gaps, "measure", table.count(Row::lacksMeasure), messages);
    add(gaps, "aspect", table.count(row -> row.kind() == Kind.ASPECT), messages);
    add(gaps, "free-measure", table.count(row -> row.kind() == Kind.MEASURE), messages);
    String counts = messages.get("correspondence.summary", problems, table.count(Row::isConfirmed));
    String open =
        gaps.isEmpty()
            ? messages.get("correspondence.summary.no-gaps")
            : String.join(messages.get("correspondence.summary.comma"), gaps);
    return messages.get("correspondence.summary.all", counts, open);
  }

  private static void add(List<String> gaps, String what, int count, Messages messages) {
    if (count > 0) {
      gaps.add(messages.get("correspondence.summary." + what, count));
    }
  }
}
