package io.github.duizhao.check;

import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.RuleSetting;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateFit;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks a document. Without state after construction: one serves all threads. */
public final class Checker {

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparingInt((Finding f) -> f.span().map(span -> span.start()).orElse(-1))
          .thenComparing(Finding::severity);

  private final Recognizer recognizer = new Recognizer();
  private final List<Rule> rules;
  private final TemplateLibrary templates;

  /** A checker with the built-in rules. */
  public Checker(TemplateLibrary templates) {
    this(templates, Rules.all());
  }

  Checker(TemplateLibrary templates, List<Rule> rules) {
    this.templates = templates;
    this.rules = List.copyOf(rules);
  }

  /**
   * Checks a snapshot.
   *
   * @param chosen the template to hold it against; empty for the one that fits best
   * @param today the date that date rules compare with
   */
  public CheckResult check(Snapshot snapshot, Optional<Template> chosen, LocalDate today) {
    Statement statement = recognizer.recognize(snapshot);
    Template template = chosen.orElseGet(() -> TemplateFit.best(statement, templates.all()));
    List<SectionState> sections = SectionStates.of(statement, template);
    if (!statement.recognized()) {
      return new CheckResult(
          statement,
          template,
          sections,
          List.of(),
          new Correspondence(List.of()),
          List.of(),
          Verdict.PASS);
    }
    List<MissingSection> missing = MissingSections.of(statement, template);
    Correspondence correspondence = CorrespondenceFinder.find(statement);
    CheckContext context =
        new CheckContext(
            statement, template, chosen.isPresent(), sections, missing, correspondence, today);
    List<Finding> findings = runRules(context);
    return new CheckResult(
        statement, template, sections, missing, correspondence, findings, Verdict.of(findings));
  }

  private List<Finding> runRules(CheckContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      Optional<RuleSetting> setting =
          Optional.ofNullable(context.template().rules().get(info.id()));
      if (!setting.map(RuleSetting::enabled).orElse(true)) {
        continue;
      }
      Severity severity =
          setting.flatMap(RuleSetting::severity).flatMap(Severity::ofId).orElse(info.severity());
      FindingSink sink = new FindingSink(info, severity, context.statement());
      rule.check(context, sink);
      findings.addAll(sink.findings());
    }
    findings.sort(TEXT_ORDER);
    return findings;
  }
}
