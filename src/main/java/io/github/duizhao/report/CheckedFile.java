package io.github.duizhao.report;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.Verdict;
import io.github.duizhao.check.similarity.SimilarPassage;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a report keeps of a check: everything but the text, so that a report on many files stays
 * small.
 *
 * @param template the outline it was held against
 * @param recognized whether it is a self-examination statement
 * @param actor who examines
 * @param meeting 组织生活会 or 民主生活会, "" where the text names neither
 * @param characters characters that are not blank
 * @param verdict what a reviewer would do
 * @param title the title, if there is one
 * @param sections the sections with their state, in text order
 * @param missing the parts that are not there
 * @param correspondence which causes and measures answer which problem
 * @param findings the findings in text order
 * @param dismissed what the writer dismissed, in the same order
 */
public record CheckedFile(
    Template template,
    boolean recognized,
    Actor actor,
    String meeting,
    int characters,
    Verdict verdict,
    Optional<Title> title,
    List<SectionState> sections,
    List<MissingSection> missing,
    Correspondence correspondence,
    List<LocatedFinding> findings,
    List<LocatedDismissal> dismissed) {

  /**
   * The title of a document.
   *
   * @param text its words
   * @param span its place
   */
  public record Title(String text, Span span) {}

  /** Copies the lists. */
  public CheckedFile {
    sections = List.copyOf(sections);
    missing = List.copyOf(missing);
    findings = List.copyOf(findings);
    dismissed = List.copyOf(dismissed);
  }

  /** Takes from a result what a report needs. */
  public static CheckedFile of(CheckResult result) {
    Statement statement = result.statement();
    Snapshot snapshot = statement.snapshot();
    return new CheckedFile(
        result.template(),
        statement.recognized(),
        statement.actor(),
        statement.meeting(),
        statement.characters(),
        result.verdict(),
        statement.title().map(span -> new Title(snapshot.quote(span), span)),
        result.sections(),
        result.missing(),
        result.correspondence(),
        result.findings().stream().map(f -> LocatedFinding.of(f, snapshot)).toList(),
        result.dismissed().stream()
            .map(d -> new LocatedDismissal(LocatedFinding.of(d.finding(), snapshot), d.dismissal()))
            .toList());
  }

  /** The same with what was found when it was compared with other files. */
  CheckedFile with(List<SimilarPassage> similar) {
    List<LocatedFinding> all = new ArrayList<>(findings);
    for (SimilarPassage passage : similar) {
      all.add(new LocatedFinding(passage.finding(), passage.paragraph() + 1));
    }
    all.sort(
        Comparator.comparingInt(
            located -> located.finding().span().map(span -> span.start()).orElse(-1)));
    return new CheckedFile(
        template,
        recognized,
        actor,
        meeting,
        characters,
        Verdict.of(all.stream().map(LocatedFinding::finding).toList()),
        title,
        sections,
        missing,
        correspondence,
        all,
        dismissed);
  }

  /** How many findings have a severity. */
  public int count(Severity severity) {
    return findings(severity).size();
  }

  /** The findings of a severity, in text order. */
  public List<LocatedFinding> findings(Severity severity) {
    return findings.stream().filter(f -> f.finding().severity() == severity).toList();
  }
}
