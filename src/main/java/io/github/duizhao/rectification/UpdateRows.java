package io.github.duizhao.rectification;

import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of a list that is there are which of those that would be made now. */
final class UpdateRows {

  /** Two problems are the same one in other words from this likeness on, of 100. */
  private static final int SAME_PROBLEM = 40;

  private final List<List<String>> there;
  private final TableMemory memory;
  private final RectificationTable table;
  private final UpdateColumns columns;
  private final List<Place> order = new ArrayList<>();
  private final Map<String, String> newKeys = new HashMap<>();

  /**
   * A row.
   *
   * @param there its index in the list that is there, the heading row being 0; -1 for a new one
   * @param remembered its index among those that are remembered, -1 for one that somebody added
   * @param wanted its index among those that would be made now, -1 for one that would not
   */
  record Place(int there, int remembered, int wanted) {}

  private UpdateRows(
      List<List<String>> there,
      TableMemory memory,
      RectificationTable table,
      UpdateColumns columns) {
    this.there = there;
    this.memory = memory;
    this.table = table;
    this.columns = columns;
  }

  /**
   * Finds them.
   *
   * @param certain whether the memory is one; then a row that shares nothing with what was written
   *     there, but stands in its place, is that row
   */
  static UpdateRows of(
      List<List<String>> there,
      TableMemory memory,
      RectificationTable table,
      UpdateColumns columns,
      boolean certain) {
    UpdateRows rows = new UpdateRows(there, memory, table, columns);
    rows.find(certain);
    return rows;
  }

  /** The rows of the list as it will be, without the heading row. */
  List<Place> order() {
    return order;
  }

  /** The new keys of problems whose words have changed, by the keys that are remembered. */
  Map<String, String> newKeys() {
    return newKeys;
  }

  private void find(boolean certain) {
    int rows = there.size() - 1;
    int remembered = memory.rows().size();
    Alignment known =
        certain
            ? Alignment.withPlaces(rows, remembered, this::sharedWithMemory)
            : Alignment.byLikeness(rows, remembered, this::sharedWithMemory);
    Alignment wanted =
        Alignment.byLikeness(
            remembered, table.rows().size(), (i, j) -> sameProblem(i, j, known.one(i)));
    for (int i = 1; i < there.size(); i++) {
      int row = known.other(i - 1);
      int now = row < 0 ? -1 : wanted.other(row);
      if (now >= 0) {
        newKeys.put(memory.rows().get(row).key(), table.rows().get(now).key());
      }
      if (now >= 0 || isOfHand(i, row)) {
        order.add(new Place(i, row, now));
      }
    }
    addNew();
  }

  /** Problems that are new to the list go behind the one that they follow in the text. */
  private void addNew() {
    Set<Integer> listed = new HashSet<>();
    order.forEach(row -> listed.add(row.wanted()));
    for (int i = 0; i < table.rows().size(); i++) {
      if (!listed.contains(i)) {
        order.add(place(i), new Place(-1, -1, i));
      }
    }
  }

  private int place(int wanted) {
    int behind = -1;
    int closest = -1;
    int before = order.size();
    for (int i = order.size() - 1; i >= 0; i--) {
      int other = order.get(i).wanted();
      if (other >= 0 && other < wanted && other > closest) {
        closest = other;
        behind = i;
      }
      before = other > wanted ? i : before;
    }
    return behind >= 0 ? behind + 1 : before;
  }

  /** Whether somebody wrote something into a row; one that is not remembered is his altogether. */
  private boolean isOfHand(int row, int remembered) {
    if (remembered < 0) {
      return true;
    }
    TableMemory.Row wrote = memory.rows().get(remembered);
    for (UpdateColumns.Place column : columns.order()) {
      if (column.there() >= 0 && columns.kind(column) != Kind.NUMBER) {
        String words = there.get(row).get(column.there());
        boolean ours = column.remembered() >= 0 && wrote.wrote(column.remembered(), words);
        if (!ours && !words.isBlank()) {
          return true;
        }
      }
    }
    return false;
  }

  /** How much of a row is what was written for a remembered one. */
  private int sharedWithMemory(int row, int remembered) {
    int shared = 0;
    for (UpdateColumns.Place column : columns.order()) {
      if (column.there() >= 0
          && column.remembered() >= 0
          && memory
              .rows()
              .get(remembered)
              .wroteSome(column.remembered(), there.get(row + 1).get(column.there()))) {
        shared += weight(columns.kind(column));
      }
    }
    return shared;
  }

  private static int weight(Kind kind) {
    return switch (kind) {
      case PROBLEM -> 4;
      case MEASURE -> 3;
      case CAUSE, ASPECT -> 1;
      default -> 0;
    };
  }

  /** How surely a remembered row is of the problem of a row as it would be made now. */
  private int sameProblem(int remembered, int wanted, int row) {
    TableMemory.Row before = memory.rows().get(remembered);
    RectificationTable.Row now = table.rows().get(wanted);
    if (before.key().equals(now.key())) {
      return 4;
    }
    int measure = index(memory.columns(), Kind.MEASURE);
    int measureNow = index(table.form().columns(), Kind.MEASURE);
    if (measure >= 0 && measureNow >= 0 && before.wroteSome(measure, now.cells().get(measureNow))) {
      return 3;
    }
    int problemNow = index(table.form().columns(), Kind.PROBLEM);
    for (UpdateColumns.Place column : columns.order()) {
      if (row >= 0
          && column.there() >= 0
          && column.wanted() >= 0
          && column.wanted() == problemNow
          && Likeness.of(there.get(row + 1).get(column.there()), now.cells().get(problemNow))
              >= SAME_PROBLEM) {
        return 2;
      }
    }
    return 0;
  }

  private static int index(List<Column> columns, Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }
}
