package io.github.duizhao.sidebar;

import io.github.duizhao.check.CorrespondenceTable.Cell;
import io.github.duizhao.check.CorrespondenceTable.Column;
import io.github.duizhao.check.CorrespondenceTable.Kind;
import io.github.duizhao.check.CorrespondenceTable.Part;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** All that one row holds, line by line: what its cells abridge, and what they lack. */
final class CorrespondenceParts {

  /** As much of a part as stands on a line. */
  private static final int LINE = 90;

  /** As much of a part as the details show: more is to be read in the text. */
  private static final int DETAILS = 160;

  /**
   * One line.
   *
   * @param column the column that it stands in
   * @param part what it leads to; empty where there is nothing
   */
  record Entry(Column column, Optional<Part> part) {}

  private final Row row;
  private final Messages messages;
  private final CorrespondenceLines lines;
  private final List<Entry> entries = new ArrayList<>();

  CorrespondenceParts(Row row, Messages messages) {
    this.row = row;
    this.messages = messages;
    this.lines = new CorrespondenceLines(messages);
    for (Column column : Column.values()) {
      Cell cell = row.cell(column);
      cell.parts().forEach(part -> entries.add(new Entry(column, Optional.of(part))));
      if (cell.parts().isEmpty() && isTold(column)) {
        entries.add(new Entry(column, Optional.empty()));
      }
    }
  }

  /** The lines. */
  List<Entry> entries() {
    return entries;
  }

  /** Their words. */
  List<String> lines() {
    return entries.stream().map(this::line).toList();
  }

  /** The first line of a column; the first of all where the column has none. */
  int firstOf(Column column) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).column() == column) {
        return i;
      }
    }
    return entries.isEmpty() ? -1 : 0;
  }

  /** A line in full, with what tells that it belongs there. */
  String details(Entry entry) {
    String words =
        entry.part().map(part -> StringUtils.abbreviate(part.words(), "…", DETAILS)).orElse("");
    String origin = lines.origin(row, entry.column());
    return words.isEmpty() || origin.isEmpty() ? words + origin : words + "\n" + origin;
  }

  /** What is not there is told where it matters: of a problem, and why the row is there. */
  private boolean isTold(Column column) {
    return row.kind() == Kind.PROBLEM || (column == Column.PROBLEM && row.kind() != Kind.LAST_YEAR);
  }

  private String line(Entry entry) {
    String name = messages.get("correspondence.part." + CorrespondenceLines.id(entry.column()));
    String words =
        entry
            .part()
            .map(part -> StringUtils.abbreviate(part.words(), "…", LINE))
            .orElseGet(() -> lines.cell(row, entry.column()));
    return messages.get("correspondence.part", name, words);
  }
}
