package io.github.duizhao.rectification;

import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a list that is there becomes the list as it would be made now. What somebody wrote by hand
 * stays: changed cells, rows and columns of his own, their order. Rows and columns are never moved.
 *
 * @param title the line above the list
 * @param columns from left to right, the index of the column that is there, or -1 for a new one;
 *     all that are there are among them
 * @param rows from the top, the index of the row that is there, or -1 for a new one; the first is
 *     the heading row; a row that is missing is to be removed
 * @param kinds from left to right, what the cells of a column say
 * @param cells the words of each row's cells
 * @param memory what is to be remembered of it
 */
public record TableUpdate(
    String title,
    List<Integer> columns,
    List<Integer> rows,
    List<Kind> kinds,
    List<List<String>> cells,
    TableMemory memory) {

  /** Copies the lists. */
  public TableUpdate {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /**
   * What a list that is made for the first time comes to.
   *
   * @param table the list
   */
  public static TableMemory firstMemory(RectificationTable table) {
    return TableMemory.of(table);
  }

  /**
   * Plans.
   *
   * @param title the line above the list that is there
   * @param there the words of its cells, the heading row first; all rows are of one length
   * @param remembered what was written when it was made; where nothing is remembered, all that
   *     differs from what would be written now counts as written by hand
   * @param table the list as it would be made now
   */
  public static TableUpdate of(
      String title,
      List<List<String>> there,
      Optional<TableMemory> remembered,
      RectificationTable table) {
    TableMemory memory = remembered.orElseGet(() -> TableMemory.of(table));
    UpdateColumns columns =
        UpdateColumns.of(there.get(0), memory, table.form().columns(), remembered.isPresent());
    UpdateRows rows = UpdateRows.of(there, memory, table, columns, remembered.isPresent());
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.headings(there.get(0)));
    cells.addAll(new UpdateCells(there, memory, table, columns, rows, remembered.isEmpty()).all());
    List<Integer> order = new ArrayList<>(List.of(0));
    rows.order().forEach(row -> order.add(row.there()));
    boolean ownTitle = !HeadingRow.plain(title).equals(HeadingRow.plain(memory.title()));
    return new TableUpdate(
        ownTitle ? title : table.form().title(),
        columns.order().stream().map(UpdateColumns.Place::there).toList(),
        order,
        columns.order().stream().map(columns::kind).toList(),
        cells,
        memory.renamed(rows.newKeys()).followedBy(table));
  }
}
