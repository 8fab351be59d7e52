package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parts that a template or its campaign profile asks for and a statement has not, and
 * where each belongs.
 */
final class MissingSections {

  private final Statement statement;
  private final SectionOrder order;
  private final OwnParts own;

  /** Roles, and among them the template's parts that no role names, in the order they come in. */
  private final List<Object> sequence;

  private MissingSections(
      Statement statement, SectionOrder order, OwnParts own, List<Object> sequence) {
    this.statement = statement;
    this.order = order;
    this.own = own;
    this.sequence = sequence;
  }

  static List<MissingSection> of(Statement statement, Template template) {
    return of(statement, template, SectionOrder.of(statement, template));
  }

  static List<MissingSection> of(Statement statement, Template template, SectionOrder order) {
    List<Role> asked = template.profile().map(CampaignProfile::extraParts).orElse(List.of());
    RoleOrder roles = RoleOrder.of(template);
    List<Role> wanted = roles.sequenceWith(asked);
    OwnParts own = OwnParts.of(template);
    List<Object> sequence = new ArrayList<>(roles.sequenceWith(withThoseOf(statement, asked)));
    own.addTo(sequence);
    MissingSections finder = new MissingSections(statement, order, own, sequence);
    List<MissingSection> missing = new ArrayList<>();
    for (Object part : sequence) {
      if (part instanceof Role role) {
        if (wanted.contains(role) && !finder.isThere(role)) {
          boolean required = isRequired(role, asked, template);
          missing.add(new MissingSection(role, "", required, finder.place(role)));
        }
      } else if (part instanceof TemplateSection section && !own.isThere(section, statement)) {
        missing.add(
            new MissingSection(
                section.role(), section.heading(), section.required(), finder.place(section)));
      }
    }
    return missing;
  }

  private static List<Role> withThoseOf(Statement statement, List<Role> asked) {
    Set<Role> roles = new LinkedHashSet<>(asked);
    statement.sections().forEach(section -> roles.add(section.role()));
    return List.copyOf(roles);
  }

  private static boolean isRequired(Role role, List<Role> asked, Template template) {
    return role.alwaysExpected()
        || asked.contains(role)
        || template.section(role).map(TemplateSection::required).orElse(false);
  }

  private Object keyOf(Section section) {
    Optional<TemplateSection> part = own.partOf(section, statement);
    return part.isPresent() ? part.get() : section.role();
  }

  private boolean isThere(Role role) {
    return statement.has(role)
        || (role == Role.PRIOR_RECTIFICATION && PriorRectification.isMentioned(statement));
  }

  /**
   * After the last part that comes before it, or else before the first that comes after it. The
   * preamble opens and the closing ends every statement.
   */
  private int place(Object part) {
    List<Section> sections = statement.sections();
    if (!sections.isEmpty() && part == Role.PREAMBLE) {
      return sections.get(0).span().start();
    }
    if (!sections.isEmpty() && part == Role.CLOSING) {
      return sections.get(sections.size() - 1).span().end();
    }
    int rank = sequence.indexOf(part);
    int after = -1;
    int before = -1;
    for (Section section : sections) {
      int other = sequence.indexOf(keyOf(section));
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
