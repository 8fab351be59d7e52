package io.github.duizhao.report;

import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Comma-separated values by RFC 4180, one line a finding, with a byte-order mark so that Excel and
 * WPS take it for UTF-8. The column names and ids are stable and the same in every language. A file
 * that could not be read has one line of severity {@code unreadable}; what the writer dismissed has
 * severity {@code dismissed}.
 */
public final class CsvReport implements ReportFormat {

  private static final List<String> HEADER =
      List.of("file", "rule", "severity", "role", "line", "start", "end", "quote", "message");

  @Override
  public void write(Report report, Messages messages, Writer out) throws IOException {
    out.write('\uFEFF');
    CsvLines lines = new CsvLines(out);
    lines.line(HEADER);
    for (FileReport file : report.files()) {
      if (file.error().isPresent()) {
        String error = messages.format(file.error().get());
        lines.line(List.of(file.path(), "", "unreadable", "", "", "", "", "", error));
      }
      for (LocatedFinding located : file.checked().map(CheckedFile::findings).orElse(List.of())) {
        lines.line(row(file.path(), located, located.finding().severity().id(), messages));
      }
      for (LocatedDismissal one : file.checked().map(CheckedFile::dismissed).orElse(List.of())) {
        lines.line(row(file.path(), one.located(), "dismissed", messages));
      }
    }
  }

  private static List<Object> row(
      String path, LocatedFinding located, String severity, Messages messages) {
    Finding finding = located.finding();
    return List.of(
        path,
        finding.rule(),
        severity,
        finding.role().map(Role::id).orElse(""),
        located.line() == 0 ? "" : located.line(),
        finding.span().<Object>map(Span::start).orElse(""),
        finding.span().<Object>map(Span::end).orElse(""),
        finding.quote(),
        messages.format(finding.message()));
  }
}
