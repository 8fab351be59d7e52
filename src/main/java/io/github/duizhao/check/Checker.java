package io.github.duizhao.check;

import io.github.duizhao.document.OwnHeadings;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.DepartmentHeadings;
import io.github.duizhao.template.RuleSetting;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateFit;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a document. Without state after construction: one serves all threads. */
public final class Checker {

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparingInt((Finding f) -> f.span().map(span -> span.start()).orElse(-1))
          .thenComparing(Finding::severity);

  private final Recognizer recognizer = new Recognizer();
  private final List<KnownRule> rules;
  private final TemplateLibrary templates;

  /** The headings of all templates: any of them may fit. */
  private final OwnHeadings headings;

  /** Those of the template that was chosen last; a template is seldom changed. */
  private volatile Chosen lastChosen = new Chosen(null, OwnHeadings.NONE);

  /** A checker with the built-in rules. */
  public Checker(TemplateLibrary templates) {
    this(templates, Rules.all());
  }

  Checker(TemplateLibrary templates, List<Rule> rules) {
    this.templates = templates;
    this.headings = DepartmentHeadings.of(templates.all());
    this.rules = rules.stream().map(KnownRule::of).toList();
  }

  /**
   * Checks a snapshot.
   *
   * @param chosen the template to hold it against; empty for the one that fits best
   * @param today the date that date rules compare with
   */
  public CheckResult check(Snapshot snapshot, Optional<Template> chosen, LocalDate today) {
    return check(snapshot, chosen, today, DocumentNotes.NONE);
  }

  /**
   * Checks a snapshot, minding what its writer decided.
   *
   * @param notes the decisions
   */
  public CheckResult check(
      Snapshot snapshot, Optional<Template> chosen, LocalDate today, DocumentNotes notes) {
    return check(snapshot, chosen, today, notes, Set.of());
  }

  /**
   * Checks a snapshot, minding what its writer decided about it and about rules.
   *
   * @param rulesOff the ids of rules that this user does not want
   */
  public CheckResult check(
      Snapshot snapshot,
      Optional<Template> chosen,
      LocalDate today,
      DocumentNotes notes,
      Set<String> rulesOff) {
    OwnHeadings own = chosen.map(this::headingsOf).orElse(headings);
    Statement statement = recognizer.recognize(snapshot, own);
    Template template = chosen.orElseGet(() -> TemplateFit.best(statement, templates.all()));
    TextFacts text = new TextFacts(statement);
    SectionOrder order = SectionOrder.of(statement, template);
    List<SectionState> sections = SectionStates.of(statement, template, text.emptyParts(), order);
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
    List<MissingSection> missing = MissingSections.of(statement, template, order);
    Correspondence correspondence =
        ConfirmedLinks.over(CorrespondenceFinder.find(statement), statement, notes.links());
    CheckContext context =
        new CheckContext(
            text,
            order,
            statement,
            template,
            chosen.isPresent(),
            sections,
            missing,
            correspondence,
            today);
    List<Finding> findings = new ArrayList<>();
    List<DismissedFinding> dismissed = new ArrayList<>();
    for (Finding finding : runRules(context, rulesOff)) {
      dismissal(finding, snapshot, notes)
          .ifPresentOrElse(
              dismissal -> dismissed.add(new DismissedFinding(finding, dismissal)),
              () -> findings.add(finding));
    }
    return new CheckResult(
        statement,
        template,
        sections,
        missing,
        correspondence,
        findings,
        dismissed,
        Verdict.of(findings));
  }

  private OwnHeadings headingsOf(Template template) {
    Chosen last = lastChosen;
    if (!template.equals(last.template())) {
      last = new Chosen(template, DepartmentHeadings.of(List.of(template)));
      lastChosen = last;
    }
    return last.headings();
  }

  private static Optional<Dismissal> dismissal(
      Finding finding, Snapshot snapshot, DocumentNotes notes) {
    return notes.dismissals().isEmpty()
        ? Optional.empty()
        : notes.of(finding, Fingerprint.of(finding, snapshot));
  }

  private List<Finding> runRules(CheckContext context, Set<String> rulesOff) {
    List<Finding> findings = new ArrayList<>();
    for (KnownRule known : rules) {
      RuleSetting setting = context.template().rules().get(known.id());
      if (rulesOff.contains(known.id()) || (setting != null && !setting.enabled())) {
        continue;
      }
      Severity severity =
          setting == null
              ? known.severity()
              : setting.severity().flatMap(Severity::ofId).orElse(known.severity());
      FindingSink sink = new FindingSink(known.info(), severity, context.statement());
      known.rule().check(context, sink);
      if (!sink.findings().isEmpty()) {
        findings.addAll(sink.findings());
      }
    }
    findings.sort(TEXT_ORDER);
    return findings;
  }

  private record Chosen(Template template, OwnHeadings headings) {}

  /** A rule with what a check asks of its info: an annotation is slow to ask. */
  private record KnownRule(Rule rule, RuleInfo info, String id, Severity severity) {
    static KnownRule of(Rule rule) {
      RuleInfo info = rule.info();
      return new KnownRule(rule, info, info.id(), info.severity());
    }
  }
}
