package io.github.duizhao.writer;

import com.sun.star.table.XCellRange;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.rectification.TableUpdate;
import io.github.duizhao.template.LayoutStandard;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the list of what is put right anew in its place: only cells whose words change are written,
 * so that all else keeps its look. Main thread.
 */
final class RectificationTableUpdater {

  private final XTextDocument document;
  private final XTextTable table;
  private final Optional<XTextRange> title;

  RectificationTableUpdater(XTextDocument document, RectificationPlace place) {
    this.document = document;
    this.table = place.table();
    this.title = place.title();
  }

  /**
   * Updates as one undo step; where nothing changes, there is none.
   *
   * @param standard how new rows are set
   * @param stepTitle the name of the undo step
   * @return the title, or else the first cell
   * @throws RefusedException if the list may not be changed, or has cells that were merged; nothing
   *     is touched then
   */
  XTextRange update(RectificationTable list, LayoutStandard standard, String stepTitle)
      throws RefusedException {
    CompletionApplier.refuse(WriteAccess.toDocument(document));
    CompletionApplier.refuse(obstacle());
    List<List<String>> there = read();
    TableUpdate update =
        TableUpdate.of(
            title.map(XTextRange::getString).orElse(""),
            there,
            RectificationMemory.read(document),
            list);
    if (changes(update, there)) {
      RectificationLook look = new RectificationLook(document, standard);
      UndoStep.run(document, stepTitle, () -> apply(update, there, look));
    }
    RectificationMemory.write(document, update.memory());
    return title.map(XTextRange::getStart).orElseGet(() -> text(0, 0).getStart());
  }

  private Optional<Refusal> obstacle() {
    String[] names = table.getCellNames();
    if (names.length != table.getRows().getCount() * table.getColumns().getCount()) {
      return Optional.of(Refusal.MERGED_CELLS);
    }
    for (String name : names) {
      if (name.indexOf('.') >= 0) {
        return Optional.of(Refusal.MERGED_CELLS);
      }
      if (WriteAccess.isProtected(Uno.as(XText.class, table.getCellByName(name)).getStart())) {
        return Optional.of(Refusal.PROTECTED);
      }
    }
    // The office records words, but not rows that go.
    return Uno.flag(document, "RecordChanges") ? Optional.of(Refusal.RECORDING) : Optional.empty();
  }

  private List<List<String>> read() {
    boolean tracked = SnapshotReader.hasTrackedChanges(document);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.getRows().getCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.getColumns().getCount(); column++) {
        List<String> lines = new ArrayList<>();
        Iterator<XTextRange> paragraphs = BodyParagraphs.of(text(column, row));
        paragraphs.forEachRemaining(line -> lines.add(SnapshotReader.text(line, tracked)));
        cells.add(String.join("\n", lines));
      }
      rows.add(cells);
    }
    return rows;
  }

  private XText text(int column, int row) {
    try {
      return Uno.as(XText.class, Uno.as(XCellRange.class, table).getCellByPosition(column, row));
    } catch (com.sun.star.lang.IndexOutOfBoundsException e) {
      throw new WriterException("cell " + column + " of row " + row, e);
    }
  }

  private boolean changes(TableUpdate update, List<List<String>> there) {
    return !update.cells().equals(there)
        || title.filter(line -> !line.getString().equals(update.title())).isPresent();
  }

  private void apply(TableUpdate update, List<List<String>> there, RectificationLook look) {
    for (int row = there.size() - 1; row > 0; row--) {
      if (!update.rows().contains(row)) {
        table.getRows().removeByIndex(row, 1);
      }
    }
    for (int column = 0; column < update.columns().size(); column++) {
      if (update.columns().get(column) < 0) {
        table.getColumns().insertByIndex(column, 1);
        look.column(table, column, update.kinds().get(column));
      }
    }
    for (int row = 0; row < update.rows().size(); row++) {
      if (update.rows().get(row) < 0) {
        table.getRows().insertByIndex(row, 1);
        look.rows(table, row, row, update.kinds());
      }
    }
    for (int row = 0; row < update.rows().size(); row++) {
      for (int column = 0; column < update.columns().size(); column++) {
        write(update, there, row, column);
      }
    }
    title
        .filter(line -> !line.getString().equals(update.title()))
        .ifPresent(line -> replace(line, update.title()));
  }

  private void write(TableUpdate update, List<List<String>> there, int row, int column) {
    int oldRow = update.rows().get(row);
    int oldColumn = update.columns().get(column);
    String before = oldRow < 0 || oldColumn < 0 ? "" : there.get(oldRow).get(oldColumn);
    String words = update.cells().get(row).get(column);
    if (!words.equals(before)) {
      RectificationTableInserter.write(table, column, row, words);
    }
  }

  private static void replace(XTextRange line, String words) {
    XTextCursor cursor = line.getText().createTextCursorByRange(line);
    cursor.setString(words);
  }
}
