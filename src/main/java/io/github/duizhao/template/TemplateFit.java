package io.github.duizhao.template;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the template that fits a document: the one that differs least from it. A template of the
 * other meeting is chosen only where the document has clearly its parts, since whoever names a
 * meeting means it; an absent part weighs more than an extra one, since absence is reported.
 */
public final class TemplateFit {

  private static final int OTHER_ACTOR = 8;
  private static final int OTHER_MEETING = 8;
  private static final int ABSENT_REQUIRED = 3;
  private static final int ABSENT_OPTIONAL = 1;
  private static final int EXTRA = 2;
  private static final int INVERTED_PAIR = 1;

  private TemplateFit() {}

  /**
   * The template whose parts, actor and meeting come nearest; the first of equals. Actor and
   * meeting alone decide for a document without parts.
   *
   * @param templates at least one
   */
  public static Template best(Statement statement, List<Template> templates) {
    List<Role> roles = rolesInOrder(statement);
    Template best = templates.get(0);
    int least = Integer.MAX_VALUE;
    for (Template template : templates) {
      int difference = difference(statement, roles, template);
      if (difference < least) {
        least = difference;
        best = template;
      }
    }
    return best;
  }

  private static int difference(Statement statement, List<Role> roles, Template template) {
    int difference = 0;
    if (statement.actor() != template.actor()) {
      difference += OTHER_ACTOR;
    }
    if (!statement.meeting().isEmpty() && !statement.meeting().equals(template.meeting())) {
      difference += OTHER_MEETING;
    }
    return roles.isEmpty() ? difference : difference + partsDifference(roles, template);
  }

  private static int partsDifference(List<Role> roles, Template template) {
    List<Role> wanted =
        template.sections().stream().map(TemplateSection::role).filter(TemplateFit::tells).toList();
    int difference = 0;
    for (TemplateSection section : template.sections()) {
      if (tells(section.role()) && !roles.contains(section.role())) {
        difference += section.required() ? ABSENT_REQUIRED : ABSENT_OPTIONAL;
      }
    }
    int last = roles.size();
    for (int i = 0; i < last; i++) {
      int place = wanted.indexOf(roles.get(i));
      if (place < 0) {
        difference += EXTRA;
        continue;
      }
      for (int j = i + 1; j < last; j++) {
        int later = wanted.indexOf(roles.get(j));
        if (later >= 0 && later < place) {
          difference += INVERTED_PAIR;
        }
      }
    }
    return difference;
  }

  /** The roles of the document, each where it first stands. */
  private static List<Role> rolesInOrder(Statement statement) {
    Set<Role> seen = EnumSet.noneOf(Role.class);
    List<Role> roles = new ArrayList<>();
    for (Section section : statement.sections()) {
      List<Role> all = new ArrayList<>(section.also());
      all.add(0, section.role());
      for (Role role : all) {
        if (tells(role) && seen.add(role)) {
          roles.add(role);
        }
      }
    }
    return roles;
  }

  /** Preamble and closing are in every template, and unnamed parts are nobody's mark. */
  private static boolean tells(Role role) {
    return role != Role.PREAMBLE && role != Role.CLOSING && role != Role.OTHER;
  }
}
