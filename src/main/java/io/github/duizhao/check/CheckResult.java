package io.github.duizhao.check;

import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.List;

/**
 * What a check of one document gave. Of a document that is not recognised, the lists of missing
 * parts and findings are empty.
 *
 * @param statement what was recognised
 * @param template the outline it was held against
 * @param sections its sections with their state, in text order
 * @param missing the parts of the template that are not there, in the template's order
 * @param correspondence which causes and measures answer which problem
 * @param findings what the rules found, in text order; those about the whole document first
 * @param dismissed what the rules found and the writer dismissed, in the same order
 * @param verdict what a reviewer would do; what is dismissed does not count
 */
public record CheckResult(
    Statement statement,
    Template template,
    List<SectionState> sections,
    List<MissingSection> missing,
    Correspondence correspondence,
    List<Finding> findings,
    List<DismissedFinding> dismissed,
    Verdict verdict) {

  /** Copies the lists. */
  public CheckResult {
    sections = List.copyOf(sections);
    missing = List.copyOf(missing);
    findings = List.copyOf(findings);
    dismissed = List.copyOf(dismissed);
  }

  /** A result of which nothing was dismissed. */
  public CheckResult(
      Statement statement,
      Template template,
      List<SectionState> sections,
      List<MissingSection> missing,
      Correspondence correspondence,
      List<Finding> findings,
      Verdict verdict) {
    this(statement, template, sections, missing, correspondence, findings, List.of(), verdict);
  }
}
