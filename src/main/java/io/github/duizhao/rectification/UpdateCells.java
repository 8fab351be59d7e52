package io.github.duizhao.rectification;

import io.github.duizhao.check.Fingerprint;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.List;

/** The words of the cells of a list that is made again. */
final class UpdateCells {

  private final List<List<String>> there;
  private final TableMemory memory;
  private final RectificationTable table;
  private final UpdateColumns columns;
  private final UpdateRows rows;
  private final boolean fillBlanks;

  /**
   * Cells.
   *
   * @param fillBlanks whether an empty cell may be filled, since nobody knows who emptied it
   */
  UpdateCells(
      List<List<String>> there,
      TableMemory memory,
      RectificationTable table,
      UpdateColumns columns,
      UpdateRows rows,
      boolean fillBlanks) {
    this.there = there;
    this.memory = memory;
    this.table = table;
    this.columns = columns;
    this.rows = rows;
    this.fillBlanks = fillBlanks;
  }

  /** Row by row, without the heading row. */
  List<List<String>> all() {
    List<List<String>> all = new ArrayList<>();
    int number = 0;
    for (UpdateRows.Place row : rows.order()) {
      boolean counts = isCounted(row);
      number += counts ? 1 : 0;
      List<String> cells = new ArrayList<>();
      for (UpdateColumns.Place column : columns.order()) {
        boolean numbered = counts && columns.kind(column) == Kind.NUMBER && isNumber(row, column);
        cells.add(numbered ? String.valueOf(number) : cell(row, column));
      }
      all.add(cells);
    }
    return all;
  }

  private String cell(UpdateRows.Place row, UpdateColumns.Place column) {
    String now = before(row, column);
    if (row.wanted() < 0 || column.wanted() < 0) {
      return now;
    }
    String wish = table.rows().get(row.wanted()).cells().get(column.wanted());
    if (row.there() < 0 || column.there() < 0) {
      return wish;
    }
    boolean ours =
        (fillBlanks && now.isBlank())
            || (column.remembered() >= 0
                && memory.rows().get(row.remembered()).wrote(column.remembered(), now));
    boolean same = Fingerprint.ofWords(now).equals(Fingerprint.ofWords(wish));
    return ours && !same ? wish : now;
  }

  private String before(UpdateRows.Place row, UpdateColumns.Place column) {
    return row.there() < 0 || column.there() < 0 ? "" : there.get(row.there()).get(column.there());
  }

  /** A row of somebody's own counts if he gave it a number. */
  private boolean isCounted(UpdateRows.Place row) {
    return row.wanted() >= 0
        || columns.order().stream()
            .anyMatch(
                column ->
                    columns.kind(column) == Kind.NUMBER
                        && !before(row, column).isBlank()
                        && isNumber(row, column));
  }

  /** Whether a cell holds a number as we write it, or nothing in a new row. */
  private boolean isNumber(UpdateRows.Place row, UpdateColumns.Place column) {
    String now = before(row, column).strip();
    return now.isEmpty()
        ? row.there() < 0 || column.there() < 0 || fillBlanks
        : now.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
