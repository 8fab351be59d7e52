package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** In which order the parts of a statement come, by custom and by a template. */
final class RoleOrder {

  private final List<Role> sequence;
  private final Map<Role, Integer> ranks;

  private RoleOrder(List<Role> sequence, Map<Role, Integer> ranks) {
    this.sequence = sequence;
    this.ranks = ranks;
  }

  static RoleOrder of(Template template) {
    List<Role> inTemplate =
        template.sections().stream()
            .map(TemplateSection::role)
            .filter(role -> role != Role.OTHER)
            .distinct()
            .toList();
    return new RoleOrder(sequence(inTemplate), ranks(inTemplate));
  }

  /** The template's roles and those that are always expected, in the order they come in. */
  List<Role> sequence() {
    return sequence;
  }

  /** The same with further roles, each behind those that it customarily follows. */
  List<Role> sequenceWith(List<Role> further) {
    List<Role> all = new ArrayList<>(sequence);
    for (Role role : further) {
      if (role != Role.OTHER && !all.contains(role)) {
        all.add(placeOf(role, all), role);
      }
    }
    return all;
  }

  /** Whether a part of one role may come after a part of another. */
  boolean mayFollow(Role later, Role earlier) {
    return rank(later) >= rank(earlier);
  }

  /** The place in the order, equal for roles that may change places; from 0. */
  int rank(Role role) {
    return ranks.getOrDefault(role, customaryRank(role));
  }

  /**
   * Study, last year's rectification and personal matters may stand anywhere before the problems,
   * and the case analysis on either side of the causes: both are seen.
   */
  private static int customaryRank(Role role) {
    return switch (role) {
      case PREAMBLE -> 0;
      case STUDY, PRIOR_RECTIFICATION, MATTERS -> 1;
      case PROBLEMS -> 2;
      case CASE_ANALYSIS, CAUSES -> 3;
      case MEASURES -> 4;
      case CLOSING, OTHER -> 5;
    };
  }

  /** The template's own order where it departs from custom: what a department asks for holds. */
  private static Map<Role, Integer> ranks(List<Role> inTemplate) {
    Map<Role, Integer> ranks = new EnumMap<>(Role.class);
    boolean customary = true;
    for (int i = 1; i < inTemplate.size(); i++) {
      customary &= customaryRank(inTemplate.get(i - 1)) <= customaryRank(inTemplate.get(i));
    }
    if (customary) {
      return ranks;
    }
    for (Role role : Role.values()) {
      int index = inTemplate.indexOf(role);
      ranks.put(role, index >= 0 ? index : indexOfNearest(role, inTemplate));
    }
    return ranks;
  }

  private static int indexOfNearest(Role role, List<Role> inTemplate) {
    int nearest = 0;
    for (int i = 0; i < inTemplate.size(); i++) {
      if (customaryRank(inTemplate.get(i)) <= customaryRank(role)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static List<Role> sequence(List<Role> inTemplate) {
    List<Role> sequence = new ArrayList<>(inTemplate);
    for (Role role : Role.values()) {
      if (role.alwaysExpected() && !sequence.contains(role)) {
        sequence.add(placeOf(role, sequence), role);
      }
    }
    return List.copyOf(sequence);
  }

  private static int placeOf(Role role, List<Role> sequence) {
    int at = 0;
    while (at < sequence.size() && customaryRank(sequence.get(at)) <= customaryRank(role)) {
      at++;
    }
    return at;
  }
}
