package io.github.duizhao.check;

import io.github.duizhao.check.SectionState.Status;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides how each section stands against a template. */
final class SectionStates {

  private SectionStates() {}

  static List<SectionState> of(Statement statement, Template template) {
    return of(statement, template, EmptyParts.of(statement), SectionOrder.of(statement, template));
  }

  static List<SectionState> of(
      Statement statement, Template template, EmptyParts emptyParts, SectionOrder order) {
    Map<Role, Integer> characters = new EnumMap<>(Role.class);
    for (Section section : statement.sections()) {
      characters.merge(section.role(), section.characters(), Integer::sum);
    }
    return statement.sections().stream()
        .map(
            section -> {
              Status status = Status.COMPLETE;
              if (emptyParts.isEmpty(section)) {
                status = Status.EMPTY;
              } else if (order.isMisplaced(section)) {
                status = Status.MISPLACED;
              } else if (characters.get(section.role()) < shortest(section, template)) {
                status = Status.SHORT;
              }
              return new SectionState(section, status);
            })
        .toList();
  }

  /** What a part should have at least: for a merged one, what its roles ask for together. */
  private static int shortest(Section section, Template template) {
    int shortest = shortest(section.role(), template);
    for (Role role : section.also()) {
      shortest += shortest(role, template);
    }
    return shortest;
  }

  private static int shortest(Role role, Template template) {
    return template.section(role).map(part -> part.length().min()).orElse(0);
  }
}
