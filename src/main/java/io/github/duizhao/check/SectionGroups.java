package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the parts of a statement by aspect where problems, causes and measures are treated aspect
 * by aspect.
 */
public final class SectionGroups {

  private SectionGroups() {}

  /** All parts in one group, or one group an aspect. */
  public static List<List<Section>> of(Statement statement) {
    List<Section> sections = statement.sections();
    if (!byAspect(sections)) {
      return List.of(sections);
    }
    int aspectLevel = aspectLevel(sections);
    List<List<Section>> groups = new ArrayList<>();
    List<Section> group = new ArrayList<>();
    boolean begun = false;
    for (Section section : sections) {
      if (startsAspect(section, aspectLevel)) {
        if (begun) {
          groups.add(group);
          group = new ArrayList<>();
        }
        begun = true;
      }
      group.add(section);
    }
    groups.add(group);
    return groups;
  }

  /** Several problem parts alone are no sign: a long one may be split in two. */
  public static boolean byAspect(List<Section> sections) {
    return count(sections, Role.PROBLEMS) > 1
        && (count(sections, Role.CAUSES) > 1 || count(sections, Role.MEASURES) > 1);
  }

  /**
   * The level of the headings that open aspects, where the parts inside an aspect stand on a deeper
   * one; 0 where all stand on the same level, so that each problem part opens an aspect.
   */
  private static int aspectLevel(List<Section> sections) {
    int highest = Integer.MAX_VALUE;
    int deepest = 0;
    for (Section section : sections) {
      if (section.role().alwaysExpected() && !section.heading().isEmpty()) {
        highest = Math.min(highest, section.level());
        deepest = Math.max(deepest, section.level());
      }
    }
    return deepest > highest ? highest : 0;
  }

  private static boolean startsAspect(Section section, int aspectLevel) {
    if (aspectLevel == 0) {
      return section.role() == Role.PROBLEMS;
    }
    return section.role().alwaysExpected()
        && !section.heading().isEmpty()
        && section.level() == aspectLevel;
  }

  private static long count(List<Section> sections, Role role) {
    return sections.stream().filter(section -> section.role() == role).count();
  }
}
