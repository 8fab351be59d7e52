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
import java.util.function.Supplier;

/** The forms in which the results of a check are written. */
enum CheckFormat {
  TEXT(text(TextReport::new)),
  JSON(text(JsonReport::new)),
  CSV(text(CsvReport::new)),
  MD(text(MarkdownReport::new)),
  HTML(text(HtmlReport::new)),
  XLSX(XlsxReport::write),
  ODS(OdsReport::write);

  /** Writes a report as bytes. */
  private interface Form {
    void write(Report report, Messages messages, OutputStream out) throws IOException;
  }

  private final Form form;

  CheckFormat(Form form) {
    this.form = form;
  }

  /** Whether the result is a file for a spreadsheet program, of no use on a terminal. */
  boolean needsFile() {
    return this == XLSX || this == ODS;
  }

  void write(Report report, Messages messages, OutputStream out) throws IOException {
    form.write(report, messages, out);
  }

  private static Form text(Supplier<ReportFormat> format) {
    return (report, messages, out) -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      format.get().write(report, messages, writer);
      writer.flush();
    };
  }
}
