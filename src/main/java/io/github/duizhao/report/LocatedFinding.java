package io.github.duizhao.report;

import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Snapshot;

/**
 * A finding with the number of its paragraph.
 *
 * @param finding the finding
 * @param line its paragraph, in a plain text its line, from 1; 0 for the whole document
 */
public record LocatedFinding(Finding finding, int line) {

  static LocatedFinding of(Finding finding, Snapshot snapshot) {
    int line = finding.span().map(span -> snapshot.paragraphIndexAt(span.start()) + 1).orElse(0);
    return new LocatedFinding(finding, line);
  }
}
