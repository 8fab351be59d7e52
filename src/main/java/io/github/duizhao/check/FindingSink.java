package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one rule finds in one document. For use on one thread. */
public final class FindingSink {

  private final RuleInfo rule;
  private final Severity own;
  private final Statement statement;
  private final List<Finding> findings = new ArrayList<>();

  FindingSink(RuleInfo rule, Severity own, Statement statement) {
    this.rule = rule;
    this.own = own;
    this.statement = statement;
  }

  /**
   * Reports a place with the rule's severity, which a department may set; its role is that of the
   * section around it.
   */
  public void report(Span span, Message message, Fix... fixes) {
    report(own, span, message, fixes);
  }

  /** The rule's severity here: its usual one, or the one that the department sets. */
  public Severity severity() {
    return own;
  }

  /** Reports a place with a severity of its own. */
  public void report(Severity severity, Span span, Message message, Fix... fixes) {
    report(severity, statement.sectionAt(span.start()).map(Section::role), span, message, fixes);
  }

  /** Reports a place that is about a role which is not that of the section around it. */
  public void report(
      Severity severity, Optional<Role> role, Span span, Message message, Fix... fixes) {
    Snapshot snapshot = statement.snapshot();
    findings.add(
        new Finding(
            rule.id(),
            severity,
            role,
            message,
            Optional.of(span),
            snapshot.quote(span),
            List.of(fixes)));
  }

  /** Reports something about the document as a whole. */
  public void reportDocument(Severity severity, Message message) {
    findings.add(
        new Finding(
            rule.id(), severity, Optional.empty(), message, Optional.empty(), "", List.of()));
  }

  List<Finding> findings() {
    return findings;
  }
}
