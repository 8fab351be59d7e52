package io.github.duizhao.check;

import io.github.duizhao.check.SectionState.Status;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.List;

/** Decides how each section stands against a template. */
final class SectionStates {

  private SectionStates() {}

  static List<SectionState> of(Statement statement, Template template) {
    return of(statement, template, EmptyParts.of(statement), SectionOrder.of(statement, template));
  }

  static List<SectionState> of(
      Statement statement, Template template, EmptyParts emptyParts, SectionOrder order) {
    PartLengths lengths = PartLengths.of(statement, template);
    return statement.sections().stream()
        .map(
            section -> {
              Status status = Status.COMPLETE;
              if (emptyParts.isEmpty(section)) {
                status = Status.EMPTY;
              } else if (order.isMisplaced(section)) {
                status = Status.MISPLACED;
              } else if (lengths.isShort(section)) {
                status = Status.SHORT;
              }
              return new SectionState(section, status);
            })
        .toList();
  }
}
