package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import io.github.duizhao.report.CsvReport;
import io.github.duizhao.report.HtmlReport;
import io.github.duizhao.report.JsonReport;
import io.github.duizhao.report.MarkdownReport;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.ReportFormat;
import io.github.duizhao.report.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The forms in which the results of a check are written. */
enum CheckFormat {
  TEXT,
  JSON,
  CSV,
  MD,
  HTML,
  XLSX,
  ODS;

  /** Whether the result is a file for a spreadsheet program, of no use on a terminal. */
  boolean needsFile() {
    return this == XLSX || this == ODS;
  }

  /** Writes a report as bytes; texts are UTF-8. */
  void write(Report report, Messages messages, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> text(new TextReport(), report, messages, out);
      case JSON -> text(new JsonReport(), report, messages, out);
      case CSV -> text(new CsvReport(), report, messages, out);
      case MD -> text(new MarkdownReport(), report, messages, out);
      case HTML -> text(new HtmlReport(), report, messages, out);
      case XLSX -> XlsxReport.write(report, messages, out);
      case ODS -> OdsReport.write(report, messages, out);
    }
  }

  private static void text(ReportFormat format, Report report, Messages messages, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    format.write(report, messages, writer);
    writer.flush();
  }
}
