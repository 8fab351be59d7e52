package io.github.duizhao.rectification;

import io.github.duizhao.check.Fingerprint;
import io.github.duizhao.template.RectificationForm;
import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was written into a list when it was made, so that what somebody changed by hand can be told
 * from it: sums of the words, never the words. Those of earlier makings are kept for a while, since
 * undo brings them back. Immutable.
 *
 * @param title the line above the list
 * @param columns its columns, from left to right
 * @param rows its rows
 */
public record TableMemory(String title, List<Column> columns, List<Row> rows) {

  /** So many makings are remembered. */
  private static final int MAKINGS = 4;

  /** Copies the lists. */
  public TableMemory {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param key the key of its problem
   * @param sums for each column, the sums of what was written there, the newest first; the sum of
   *     nothing is ""
   */
  public record Row(String key, List<List<String>> sums) {

    /** Copies the lists. */
    public Row {
      sums = sums.stream().map(List::copyOf).toList();
    }

    /** Whether words in a column are those that were written there. */
    boolean wrote(int column, String words) {
      return column < sums.size() && sums.get(column).contains(Fingerprint.ofWords(words));
    }

    /** Whether something was written in a column, and it is these words. */
    boolean wroteSome(int column, String words) {
      return !words.isBlank() && wrote(column, words);
    }
  }

  /** What is remembered of a list that has just been made. */
  static TableMemory of(RectificationTable table) {
    List<Row> rows = new ArrayList<>();
    for (RectificationTable.Row row : table.rows()) {
      rows.add(
          new Row(
              row.key(),
              row.cells().stream().map(cell -> List.of(Fingerprint.ofWords(cell))).toList()));
    }
    return new TableMemory(table.form().title(), table.form().columns(), rows);
  }

  /** What is remembered of a list that took the place of the one remembered here. */
  TableMemory followedBy(RectificationTable table) {
    Map<String, Row> earlier =
        rows.stream().collect(Collectors.toMap(Row::key, Function.identity(), (a, b) -> a));
    TableMemory now = of(table);
    List<Row> all = new ArrayList<>();
    for (Row row : now.rows) {
      Row before = earlier.get(row.key());
      List<List<String>> sums = new ArrayList<>();
      for (int i = 0; i < row.sums().size(); i++) {
        int column = before == null ? -1 : indexOf(now.columns.get(i));
        Set<String> known = new LinkedHashSet<>(row.sums().get(i));
        if (column >= 0 && column < before.sums().size()) {
          known.addAll(before.sums().get(column));
        }
        sums.add(known.stream().limit(MAKINGS).toList());
      }
      all.add(new Row(row.key(), sums));
    }
    return new TableMemory(now.title, now.columns, all);
  }

  /** The same with the rows of keys under other ones. */
  TableMemory renamed(Map<String, String> keys) {
    return new TableMemory(
        title,
        columns,
        rows.stream()
            .map(row -> new Row(keys.getOrDefault(row.key(), row.key()), row.sums()))
            .toList());
  }

  /** The index of a column of the same kind, and of the same words where the kind tells nothing. */
  int indexOf(Column wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (isSame(columns.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isSame(Column one, Column other) {
    return one.kind() == other.kind()
        && (one.kind() != Kind.CUSTOM || one.heading().equals(other.heading()));
  }

  /** The form of the list that is remembered. */
  RectificationForm form() {
    return new RectificationForm(title, columns);
  }
}
