package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much of a statement its parts take. */
final class Shares {

  private Shares() {}

  /** Whether lengths tell anything: a text that is not finished is short because it is not. */
  static boolean comparable(CheckContext context) {
    return context.sections().stream()
        .noneMatch(state -> state.status() == SectionState.Status.EMPTY);
  }

  /**
   * The parts that have one of some roles; roles that are merged into them join the roles, until no
   * further part has any.
   *
   * @param roles grows by the roles that cannot be told apart
   */
  static List<Section> withRoles(Set<Role> roles, Statement statement) {
    List<Section> parts = new ArrayList<>();
    int before = -1;
    while (parts.size() != before) {
      before = parts.size();
      parts.clear();
      for (Section section : statement.sections()) {
        if (roles.stream().anyMatch(section::has)) {
          parts.add(section);
        }
      }
      parts.forEach(
          part -> {
            roles.add(part.role());
            roles.addAll(part.also());
          });
    }
    return parts;
  }

  /** The characters of all parts with a role as their first. */
  static int characters(Role role, Statement statement) {
    return statement.sections().stream()
        .filter(section -> section.role() == role)
        .mapToInt(Section::characters)
        .sum();
  }
}
