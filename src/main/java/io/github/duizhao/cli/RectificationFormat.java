package io.github.duizhao.cli;

import com.github.miachm.sods.SpreadSheet;
import io.github.duizhao.report.CsvTable;
import io.github.duizhao.report.ReportTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/** The kinds of files in which a list of what is put right is written. */
enum RectificationFormat {
  CSV,
  XLSX,
  ODS;

  /** The format of a file name extension in small letters. */
  static Optional<RectificationFormat> of(String extension) {
    for (RectificationFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Writes a table as bytes. */
  void write(ReportTable table, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable.write(table, writer);
        writer.flush();
      }
      case XLSX -> {
        try (Workbook workbook = new Workbook(out, "duizhao", "1.0")) {
          XlsxSheet.add(workbook, table);
        }
      }
      case ODS -> {
        SpreadSheet document = new SpreadSheet();
        document.appendSheet(OdsReport.sheet(table));
        document.save(out);
      }
    }
  }
}
