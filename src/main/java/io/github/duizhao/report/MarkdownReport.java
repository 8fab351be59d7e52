package io.github.duizhao.report;

import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Markdown: a summary table first, then each file with its sections and findings. */
public final class MarkdownReport implements ReportFormat {

  @Override
  public void write(Report report, Messages messages, Writer out) throws IOException {
    Labels labels = new Labels(messages);
    out.write("# " + labels.get("report.title") + "\n\n");
    out.write(labels.total(report) + "\n\n");
    table(ReportTable.summary(report, messages), out);
    for (FileReport file : report.files()) {
      file(file, labels, out);
    }
    out.write("\n" + labels.get("report.by", report.version(), report.today().toString()) + "\n");
  }

  private static void table(ReportTable table, Writer out) throws IOException {
    row(table.header(), out);
    row(table.header().stream().map(cell -> "---").toList(), out);
    for (List<Object> cells : table.rows()) {
      row(cells.stream().map(cell -> escape(cell.toString())).toList(), out);
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    out.write("| " + String.join(" | ", cells) + " |\n");
  }

  private static void file(FileReport file, Labels labels, Writer out) throws IOException {
    out.write("\n## " + escape(file.path()) + "\n\n");
    if (file.error().isPresent()) {
      out.write(
          labels.get("report.unreadable")
              + labels.get("report.colon")
              + escape(labels.format(file.error().get()))
              + "\n");
      return;
    }
    CheckedFile checked = file.checked().orElseThrow();
    out.write(escape(labels.verdictLine(checked)) + "\n");
    if (!checked.recognized()) {
      return;
    }
    out.write("\n" + escape(labels.template(checked)) + "\n\n");
    sections(checked, labels, out);
    for (Severity severity : Severity.values()) {
      findings(checked.findings(severity), labels.severity(severity), labels, out);
    }
    if (checked.findings().isEmpty()) {
      out.write("\n" + labels.get("report.clean") + "\n");
    }
    dismissed(checked.dismissed(), labels, out);
  }

  private static void dismissed(List<LocatedDismissal> dismissed, Labels labels, Writer out)
      throws IOException {
    if (dismissed.isEmpty()) {
      return;
    }
    out.write("\n### " + labels.get("report.dismissed", dismissed.size()) + "\n\n");
    for (LocatedDismissal one : dismissed) {
      finding(one.located(), labels, out);
      out.write("\n  " + escape(labels.dismissal(one)) + "\n");
    }
  }

  private static void sections(CheckedFile checked, Labels labels, Writer out) throws IOException {
    for (SectionState state : checked.sections()) {
      out.write(
          "- "
              + escape(
                  labels.get(
                      "report.section",
                      labels.section(state.section()),
                      state.section().characters(),
                      labels.status(state)))
              + "\n");
    }
    for (var section : checked.missing()) {
      out.write("- " + escape(labels.get("report.missing", labels.missing(section))) + "\n");
    }
  }

  private static void findings(
      List<LocatedFinding> findings, String severity, Labels labels, Writer out)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.write("\n### " + labels.get("report.severity", severity, findings.size()) + "\n\n");
    for (LocatedFinding located : findings) {
      finding(located, labels, out);
    }
  }

  private static void finding(LocatedFinding located, Labels labels, Writer out)
      throws IOException {
    out.write(
        "- **"
            + escape(labels.place(located))
            + "** "
            + escape(labels.rule(located))
            + " `"
            + located.finding().rule()
            + "`\n");
    String quote = located.finding().quote();
    if (!quote.isBlank()) {
      out.write("  > " + escape(quote) + "\n\n");
    }
    out.write("  " + escape(labels.message(located)) + "\n");
  }

  /** One line in which nothing is read as Markdown or HTML. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Labels.oneLine(text).toCharArray()) {
      if ("\\`*_[]<>|#~&".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
