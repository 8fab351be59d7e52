package io.github.duizhao.cli;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import io.github.duizhao.message.Messages;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An OpenDocument spreadsheet: a sheet of files and a sheet of findings. */
final class OdsReport {

  private static final double MILLIMETRES_A_CHARACTER = 2;

  private OdsReport() {}

  static void write(Report report, Messages messages, OutputStream out) throws IOException {
    SpreadSheet document = new SpreadSheet();
    document.appendSheet(sheet(ReportTable.summary(report, messages)));
    document.appendSheet(sheet(ReportTable.findings(report, messages)));
    ReportTable.dismissed(report, messages).ifPresent(table -> document.appendSheet(sheet(table)));
    document.save(out);
  }

  static Sheet sheet(ReportTable table) {
    int columns = table.header().size();
    Sheet sheet = new Sheet(table.name(), table.rows().size() + 1, columns);
    for (int column = 0; column < columns; column++) {
      sheet.getRange(0, column).setValue(table.header().get(column));
      sheet.setColumnWidth(column, SheetCells.width(table, column) * MILLIMETRES_A_CHARACTER);
    }
    Style bold = new Style();
    bold.setBold(true);
    sheet.getRange(0, 0, 1, columns).setStyle(bold);
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> cells = table.rows().get(row);
      for (int column = 0; column < columns; column++) {
        Object cell = cells.get(column);
        sheet
            .getRange(row + 1, column)
            .setValue(cell instanceof Number ? cell : SheetCells.text(cell));
      }
    }
    if (!table.rows().isEmpty()) {
      Style wrapped = new Style();
      wrapped.setWrap(true);
      sheet.getRange(1, 0, table.rows().size(), columns).setStyle(wrapped);
    }
    return sheet;
  }
}
