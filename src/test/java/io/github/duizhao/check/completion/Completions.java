package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Templates;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.Optional;

/** Checks for the tests of this package. */
final class Completions {

  private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());

  private Completions() {}

  static CheckResult check(String text) {
    return check(text, template());
  }

  static CheckResult check(String text, Template template) {
    return check(Snapshot.ofText(text), template);
  }

  static CheckResult check(Snapshot snapshot, Template template) {
    return CHECKER.check(snapshot, Optional.of(template), TODAY);
  }

  /** Problems, causes and measures. */
  static Template template() {
    return TemplateLibrary.builtIn().byId("organisation-life-personal-3part").orElseThrow();
  }

  /** All nine roles, with headings for seven of them. */
  static Template seven() {
    return TemplateLibrary.builtIn().byId("democratic-life-personal-7part").orElseThrow();
  }

  /** A template whose profile names six aspects. */
  static Template sixAspects() {
    return Templates.example("six-aspects");
  }
}
