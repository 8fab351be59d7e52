package io.github.duizhao.sidebar;

import io.github.duizhao.check.CorrespondenceTable.Cell;
import io.github.duizhao.check.CorrespondenceTable.Column;
import io.github.duizhao.check.CorrespondenceTable.Kind;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.check.LinkOrigin;
import io.github.duizhao.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * The words of the correspondence's cells. Each begins with the number of its row, so that cells of
 * one row are known as such in whatever column, seen or read aloud.
 */
final class CorrespondenceLines {

  /** As much of an item as a column shows in a wide window. */
  private static final int CELL = 40;

  private final Messages messages;

  CorrespondenceLines(Messages messages) {
    this.messages = messages;
  }

  /** The five columns, each with a line for each row. */
  List<List<String>> columns(List<Row> rows) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(numbered(rows.stream().map(this::aspect).toList()));
    for (Column column : Column.values()) {
      columns.add(numbered(rows.stream().map(row -> cell(row, column)).toList()));
    }
    return columns;
  }

  /** What a cell of a row says in the table. */
  String cell(Row row, Column column) {
    Cell cell = row.cell(column);
    if (cell.parts().isEmpty()) {
      return empty(row, column);
    }
    if (cell.origin() == LinkOrigin.WITHIN) {
      return messages.get("correspondence.cell.within");
    }
    String words = StringUtils.abbreviate(cell.parts().get(0).words(), "…", CELL);
    String all =
        cell.parts().size() > 1
            ? messages.get("correspondence.cell.more", words, cell.parts().size())
            : words;
    return switch (cell.origin()) {
      case CONFIRMED -> messages.get("correspondence.cell.confirmed", all);
      case ORDER -> messages.get("correspondence.cell.order", all);
      default -> all;
    };
  }

  /** What tells that a cell's content belongs there, as a sentence. */
  String origin(Row row, Column column) {
    Cell cell = row.cell(column);
    if (column == Column.PROBLEM || column == Column.LAST_YEAR || row.kind() != Kind.PROBLEM) {
      return cell.parts().isEmpty()
          ? messages.get("correspondence.none." + id(row.kind()) + "." + id(column))
          : "";
    }
    if (cell.parts().isEmpty()) {
      boolean said = cell.origin() == LinkOrigin.CONFIRMED;
      return messages.get("correspondence." + (said ? "said-none." : "gap.") + id(column));
    }
    return messages.get("correspondence.by." + id(cell.origin()));
  }

  /** The end of a message's key. */
  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String aspect(Row row) {
    return row.aspect().isEmpty() ? messages.get("correspondence.cell.none") : row.aspect();
  }

  private String empty(Row row, Column column) {
    if (row.kind() == Kind.PROBLEM && column != Column.LAST_YEAR) {
      boolean said = row.cell(column).origin() == LinkOrigin.CONFIRMED;
      return messages.get(said ? "correspondence.cell.said-none" : "correspondence.cell.gap");
    }
    if (column == Column.PROBLEM) {
      return messages.get("correspondence.cell.problem." + id(row.kind()));
    }
    return messages.get("correspondence.cell.none");
  }

  private List<String> numbered(List<String> lines) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add(messages.get("correspondence.line", i + 1, lines.get(i)));
    }
    return numbered;
  }
}
