package io.github.duizhao.report;

import io.github.duizhao.check.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check of several files gave.
 *
 * @param version version of the program
 * @param today the date that date rules compared with
 * @param files the files in the order in which they were named
 */
public record Report(String version, LocalDate today, List<FileReport> files) {

  /** Copies the list. */
  public Report {
    files = List.copyOf(files);
  }

  /** How many files came out how. */
  public Summary summary() {
    return Summary.of(files);
  }

  /** Whether a file has a finding of a severity or a graver one. */
  public boolean hasAtLeast(Severity severity) {
    return files.stream()
        .flatMap(file -> file.checked().stream())
        .flatMap(checked -> checked.findings().stream())
        .anyMatch(located -> located.finding().severity().compareTo(severity) <= 0);
  }
}
