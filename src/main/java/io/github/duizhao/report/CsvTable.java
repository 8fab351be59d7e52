package io.github.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as comma-separated values by RFC 4180, with a byte-order mark so that Excel and WPS take
 * it for UTF-8. Texts are guarded against being formulas.
 */
public final class CsvTable {

  private CsvTable() {}

  /** Writes a table; the writer is neither flushed nor closed. */
  public static void write(ReportTable table, Writer out) throws IOException {
    out.write('\uFEFF');
    CsvLines lines = new CsvLines(out);
    lines.line(table.header());
    for (List<Object> row : table.rows()) {
      lines.line(row);
    }
  }
}
