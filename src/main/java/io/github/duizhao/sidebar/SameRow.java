package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.ConfirmedLinks;
import io.github.duizhao.check.CorrespondenceTable;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.document.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of a new table that is the chosen one of the table before. */
final class SameRow {

  private SameRow() {}

  /**
   * Finds it: by its problem, as the document remembers problems, or else by why it is there; the
   * one at the same place where it is gone.
   *
   * @param index the chosen row's index before, -1 for none
   * @return -1 for none
   */
  static int find(
      int index,
      CorrespondenceTable before,
      Optional<CheckResult> resultBefore,
      CorrespondenceTable now,
      CheckResult result) {
    if (index < 0 || index >= before.rows().size() || resultBefore.isEmpty()) {
      return -1;
    }
    Row row = before.rows().get(index);
    List<Row> rows = now.rows();
    Map<Item, String> keys = ConfirmedLinks.problemKeys(result.statement());
    Optional<String> key =
        row.problem().map(ConfirmedLinks.problemKeys(resultBefore.get().statement())::get);
    for (int i = 0; i < rows.size(); i++) {
      Row other = rows.get(i);
      boolean same =
          row.problem().isPresent()
              ? other.problem().map(keys::get).equals(key)
              : other.kind() == row.kind()
                  && other.aspect().equals(row.aspect())
                  && words(other).equals(words(row));
      if (same) {
        return i;
      }
    }
    return Math.min(index, rows.size() - 1);
  }

  private static List<String> words(Row row) {
    return row.measures().parts().stream().map(part -> part.words()).toList();
  }
}
