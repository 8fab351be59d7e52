package io.github.duizhao.check;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs checks for tests. */
final class Checks {

  static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

  private Checks() {}

  static CheckResult check(String text, List<Rule> rules) {
    return check(Snapshot.ofText(text), template(), rules);
  }

  static CheckResult check(String text) {
    return check(text, Rules.all());
  }

  static CheckResult check(Snapshot snapshot, Template template, List<Rule> rules) {
    return new Checker(TemplateLibrary.builtIn(), rules)
        .check(snapshot, Optional.of(template), TODAY);
  }

  /** Only problems, causes and measures are required by it. */
  static Template template() {
    return TemplateLibrary.builtIn().byId("organisation-life-personal-3part").orElseThrow();
  }
}
