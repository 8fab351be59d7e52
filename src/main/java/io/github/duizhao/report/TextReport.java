package io.github.duizhao.report;

import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Plain text for people at a terminal: of several files a table first, then each file. */
public final class TextReport implements ReportFormat {

  private static final int QUOTE_LIMIT = 60;

  @Override
  public void write(Report report, Messages messages, Writer out) throws IOException {
    Labels labels = new Labels(messages);
    if (report.files().size() != 1) {
      out.write(labels.total(report) + "\n");
      summary(ReportTable.summary(report, messages), out);
    }
    for (FileReport file : report.files()) {
      file(file, labels, out);
    }
  }

  /** The first columns, with the file last: paths are long and would push the numbers away. */
  private static void summary(ReportTable table, Writer out) throws IOException {
    if (table.rows().isEmpty()) {
      return;
    }
    TextColumns columns = new TextColumns();
    columns.add(table.header());
    table.rows().forEach(columns::add);
    out.write('\n');
    for (String line : columns.lines(List.of(1, 2, 3, 4, 5, 0))) {
      out.write(line + "\n");
    }
  }

  private static void file(FileReport file, Labels labels, Writer out) throws IOException {
    out.write("\n== " + Labels.oneLine(file.path()) + "\n");
    if (file.error().isPresent()) {
      out.write(
          labels.get("report.unreadable")
              + labels.get("report.colon")
              + labels.format(file.error().get())
              + "\n");
      return;
    }
    CheckedFile checked = file.checked().orElseThrow();
    out.write(labels.verdictLine(checked) + "\n");
    if (!checked.recognized()) {
      return;
    }
    out.write(labels.template(checked) + "\n");
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
    out.write("\n" + labels.get("report.dismissed", dismissed.size()) + "\n");
    for (LocatedDismissal one : dismissed) {
      finding(one.located(), labels, out);
      out.write("    " + labels.dismissal(one) + "\n");
    }
  }

  private static void sections(CheckedFile checked, Labels labels, Writer out) throws IOException {
    TextColumns columns = new TextColumns();
    for (SectionState state : checked.sections()) {
      columns.add(
          List.of(
              "  " + glyph(state),
              Labels.oneLine(labels.section(state.section()), 24),
              state.section().characters(),
              labels.status(state)));
    }
    checked
        .missing()
        .forEach(
            section ->
                columns.add(
                    List.of(
                        section.required() ? "  ✗" : "  –",
                        labels.missing(section),
                        "",
                        labels.get("status.missing"))));
    out.write('\n');
    for (String line : columns.lines(List.of(0, 1, 2, 3))) {
      out.write(line + "\n");
    }
  }

  private static String glyph(SectionState state) {
    return switch (state.status()) {
      case COMPLETE -> "✓";
      case EMPTY -> "✗";
      case SHORT, MISPLACED -> "!";
    };
  }

  private static void findings(
      List<LocatedFinding> findings, String severity, Labels labels, Writer out)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.write("\n" + labels.get("report.severity", severity, findings.size()) + "\n");
    for (LocatedFinding located : findings) {
      finding(located, labels, out);
    }
  }

  private static void finding(LocatedFinding located, Labels labels, Writer out)
      throws IOException {
    out.write(
        "  "
            + labels.get(
                "report.finding",
                labels.place(located),
                labels.rule(located),
                located.finding().rule())
            + "\n");
    String quote = Labels.oneLine(located.finding().quote(), QUOTE_LIMIT);
    if (!quote.isEmpty()) {
      out.write("    " + labels.get("report.quote", quote) + "\n");
    }
    out.write("    " + Labels.oneLine(labels.message(located)) + "\n");
  }
}
