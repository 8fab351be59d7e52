package io.github.duizhao.cli;

import io.github.duizhao.report.ReportTable;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet of an Excel workbook: texts are texts, never formulas. */
final class XlsxSheet {

  private XlsxSheet() {}

  /** Adds a table to a workbook. */
  static void add(Workbook workbook, ReportTable table) throws IOException {
    Worksheet sheet = workbook.newWorksheet(table.name());
    for (int column = 0; column < table.header().size(); column++) {
      sheet.value(0, column, table.header().get(column));
      sheet.width(column, SheetCells.width(table, column));
    }
    sheet.range(0, 0, 0, table.header().size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Number number) {
          sheet.value(row + 1, column, number);
        } else {
          sheet.value(row + 1, column, SheetCells.text(cells.get(column)));
        }
      }
    }
    if (!table.rows().isEmpty()) {
      sheet
          .range(1, 0, table.rows().size(), table.header().size() - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      sheet.setAutoFilter(0, 0, table.rows().size(), table.header().size() - 1);
    }
    sheet.finish();
  }
}
