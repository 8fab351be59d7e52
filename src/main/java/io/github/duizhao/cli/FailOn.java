package io.github.duizhao.cli;

import io.github.duizhao.check.Severity;
import io.github.duizhao.report.Report;

/** From which severity on findings make a check fail. */
enum FailOn {
  ERROR,
  WARNING,
  HINT,
  NEVER;

  /** Whether a report has findings that count. */
  boolean fails(Report report) {
    return this != NEVER && report.hasAtLeast(Severity.valueOf(name()));
  }
}
