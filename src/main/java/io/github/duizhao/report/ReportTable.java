package io.github.duizhao.report;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a report, for spreadsheets and pages.
 *
 * @param name what it is called
 * @param header the names of its columns
 * @param rows its rows, each as long as the header; cells are strings or integers
 */
public record ReportTable(String name, List<String> header, List<List<Object>> rows) {

  /** Copies the lists. */
  public ReportTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** One row a file: what came out of it. */
  public static ReportTable summary(Report report, Messages messages) {
    Labels labels = new Labels(messages);
    return new ReportTable(
        labels.get("report.sheet.files"),
        columns(labels, "file verdict errors warnings hints characters template note"),
        report.files().stream().map(file -> summaryRow(file, labels)).toList());
  }

  /** One row a finding, in the order of the files. */
  public static ReportTable findings(Report report, Messages messages) {
    Labels labels = new Labels(messages);
    List<List<Object>> rows = new ArrayList<>();
    for (FileReport file : report.files()) {
      file.checked().stream()
          .flatMap(checked -> checked.findings().stream())
          .map(located -> findingRow(file.path(), located, labels))
          .forEach(rows::add);
    }
    return new ReportTable(
        labels.get("report.sheet.findings"),
        columns(labels, "file severity section line name message quote rule"),
        rows);
  }

  /** One row a finding that was dismissed, with the reason; none where nothing was. */
  public static Optional<ReportTable> dismissed(Report report, Messages messages) {
    Labels labels = new Labels(messages);
    List<List<Object>> rows = new ArrayList<>();
    for (FileReport file : report.files()) {
      for (LocatedDismissal one : file.checked().map(CheckedFile::dismissed).orElse(List.of())) {
        List<Object> row = new ArrayList<>(findingRow(file.path(), one.located(), labels));
        row.add(labels.dismissal(one));
        rows.add(row);
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportTable(
                labels.get("report.sheet.dismissed"),
                columns(labels, "file severity section line name message quote rule dismissal"),
                rows));
  }

  private static List<String> columns(Labels labels, String keys) {
    return List.of(keys.split(" ", -1)).stream()
        .map(key -> labels.get("report.column." + key))
        .toList();
  }

  private static List<Object> summaryRow(FileReport file, Labels labels) {
    String outcome = labels.outcome(file);
    if (file.error().isPresent()) {
      String error = labels.format(file.error().get());
      return List.of(file.path(), outcome, "", "", "", "", "", error);
    }
    CheckedFile checked = file.checked().orElseThrow();
    return List.of(
        file.path(),
        outcome,
        checked.count(Severity.ERROR),
        checked.count(Severity.WARNING),
        checked.count(Severity.HINT),
        checked.characters(),
        labels.templateName(checked),
        note(checked, labels));
  }

  private static String note(CheckedFile checked, Labels labels) {
    if (checked.missing().isEmpty()) {
      return "";
    }
    List<String> names = checked.missing().stream().map(labels::missing).toList();
    return labels.get("report.missing", String.join(labels.get("report.comma"), names));
  }

  private static List<Object> findingRow(String path, LocatedFinding located, Labels labels) {
    Finding finding = located.finding();
    return List.of(
        path,
        labels.severity(finding.severity()),
        finding.role().map(labels::role).orElse(""),
        located.line() == 0 ? "" : located.line(),
        labels.rule(located),
        labels.message(located),
        finding.quote(),
        finding.rule());
  }
}
