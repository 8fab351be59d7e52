package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts that a template or its campaign profile asks for and a statement has not, and
 * where each belongs.
 */
final class MissingSections {

  private MissingSections() {}

  static List<MissingSection> of(Statement statement, Template template) {
    return of(statement, template, SectionOrder.of(statement, template));
  }

  static List<MissingSection> of(Statement statement, Template template, SectionOrder order) {
    List<Role> asked = template.profile().map(CampaignProfile::extraParts).orElse(List.of());
    RoleOrder roles = RoleOrder.of(template);
    List<Role> sequence = roles.sequenceWith(asked);
    // A part that the template does not know has a place in the order too.
    List<Role> all = new ArrayList<>(asked);
    statement.sections().forEach(section -> all.add(section.role()));
    List<Role> places = roles.sequenceWith(all);
    List<MissingSection> missing = new ArrayList<>();
    for (Role role : sequence) {
      if (!isThere(role, statement)) {
        boolean required =
            role.alwaysExpected()
                || asked.contains(role)
                || template.section(role).map(TemplateSection::required).orElse(false);
        missing.add(new MissingSection(role, required, place(role, places, statement, order)));
      }
    }
    return missing;
  }

  private static boolean isThere(Role role, Statement statement) {
    return statement.has(role)
        || (role == Role.PRIOR_RECTIFICATION && PriorRectification.isMentioned(statement));
  }

  /** After the last part that comes before it, or else before the first that comes after it. */
  private static int place(
      Role role, List<Role> sequence, Statement statement, SectionOrder order) {
    int rank = sequence.indexOf(role);
    int after = -1;
    int before = -1;
    for (Section section : statement.sections()) {
      int other = sequence.indexOf(section.role());
      if (other < 0 || order.isMisplaced(section)) {
        continue;
      }
      if (other < rank) {
        after = section.span().end();
      } else if (before < 0) {
        before = section.span().start();
      }
    }
    if (after >= 0) {
      return after;
    }
    if (before >= 0) {
      return before;
    }
    return statement.title().map(Span::end).orElse(statement.snapshot().text().length());
  }
}
