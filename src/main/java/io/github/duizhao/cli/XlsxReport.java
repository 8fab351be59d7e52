package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/** An Excel workbook: a sheet of files and a sheet of findings. */
final class XlsxReport {

  private XlsxReport() {}

  static void write(Report report, Messages messages, OutputStream out) throws IOException {
    // The version that the file names is that of its format, XX.YYYY.
    try (Workbook workbook = new Workbook(out, "duizhao", "1.0")) {
      XlsxSheet.add(workbook, ReportTable.summary(report, messages));
      XlsxSheet.add(workbook, ReportTable.findings(report, messages));
      Optional<ReportTable> dismissed = ReportTable.dismissed(report, messages);
      if (dismissed.isPresent()) {
        XlsxSheet.add(workbook, dismissed.get());
      }
    }
  }
}
