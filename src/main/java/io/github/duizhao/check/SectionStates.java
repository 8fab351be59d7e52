package io.github.duizhao.check;

import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.List;

/** Decides how each section stands against a template. */
final class SectionStates {

  private SectionStates() {}

  static List<SectionState> of(Statement statement, Template template) {
    return statement.sections().stream()
        .map(section -> new SectionState(section, SectionState.Status.COMPLETE))
        .toList();
  }
}
