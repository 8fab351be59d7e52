package io.github.duizhao.template;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the template that fits a document: the one that differs least from it. Actor and meeting
 * weigh most, since whoever names them means it; an absent part weighs more than an extra one,
 * since absence is reported; the order of the parts tells between templates of the same parts.
 */
public final class TemplateFit {

  private static final int OTHER_ACTOR = 16;
  private static final int OTHER_MEETING = 16;
  private static final int ABSENT_REQUIRED = 6;
  private static final int EXTRA = 4;

  /** The document has a part for what is only a paragraph of the template's opening. */
  private static final int PARAGRAPH_ONLY = 2;

  private static final int INVERTED_PAIR = 2;
  private static final int ABSENT_OPTIONAL = 1;

  private TemplateFit() {}

  /**
   * The template whose parts, actor and meeting come nearest. Of equals the one with the fewest
   * parts, then the first. Actor and meeting alone decide for a document without parts, the first
   * of equals then.
   *
   * @param templates at least one
   */
  public static Template best(Statement statement, List<Template> templates) {
    List<Role> roles = rolesInOrder(statement);
    Template best = templates.get(0);
    int least = Integer.MAX_VALUE;
    int fewest = Integer.MAX_VALUE;
    for (Template template : templates) {
      int difference = setting(statement, template);
      if (difference > least) {
        continue;
      }
      int parts = 0;
      if (!roles.isEmpty()) {
        difference += partsDifference(roles, template);
        parts = headings(template);
      }
      if (difference < least || (difference == least && parts < fewest)) {
        least = difference;
        fewest = parts;
        best = template;
      }
    }
    return best;
  }

  /** How far apart actor and meeting are. */
  private static int setting(Statement statement, Template template) {
    int difference = statement.actor() == template.actor() ? 0 : OTHER_ACTOR;
    String meeting = statement.meeting();
    return meeting.isEmpty() || meeting.equals(template.meeting())
        ? difference
        : difference + OTHER_MEETING;
  }

  private static int partsDifference(List<Role> roles, Template template) {
    List<TemplateSection> parts = template.sections();
    int difference = 0;
    int found = askedBeside(roles, template);
    for (int i = 0; i < parts.size(); i++) {
      TemplateSection part = parts.get(i);
      if (!tells(part.role())) {
        continue;
      }
      int place = roles.indexOf(part.role());
      if (place < 0) {
        difference += absent(part);
        continue;
      }
      found++;
      difference += part.heading().isEmpty() ? PARAGRAPH_ONLY : 0;
      difference += INVERTED_PAIR * inversions(roles, parts, i, place);
    }
    return difference + EXTRA * (roles.size() - found);
  }

  /** How many of the roles only the template's notice asks for. */
  private static int askedBeside(List<Role> roles, Template template) {
    int asked = 0;
    for (Role role : template.profile().map(CampaignProfile::extraParts).orElse(List.of())) {
      asked += roles.contains(role) && template.section(role).isEmpty() ? 1 : 0;
    }
    return asked;
  }

  private static int absent(TemplateSection part) {
    if (part.required()) {
      return ABSENT_REQUIRED;
    }
    // A paragraph of the opening is no part, whether it is there or not.
    return part.heading().isEmpty() ? 0 : ABSENT_OPTIONAL;
  }

  /** How many earlier parts of the template come later in the document. */
  private static int inversions(
      List<Role> roles, List<TemplateSection> parts, int part, int place) {
    int inversions = 0;
    for (int i = 0; i < part; i++) {
      Role earlier = parts.get(i).role();
      if (tells(earlier) && roles.indexOf(earlier) > place) {
        inversions++;
      }
    }
    return inversions;
  }

  private static int headings(Template template) {
    int headings = 0;
    for (TemplateSection part : template.sections()) {
      headings += part.heading().isEmpty() || !tells(part.role()) ? 0 : 1;
    }
    return headings;
  }

  /** The roles of the document, each where it first stands. */
  private static List<Role> rolesInOrder(Statement statement) {
    List<Role> roles = new ArrayList<>();
    for (Section section : statement.sections()) {
      add(section.role(), roles);
      section.also().forEach(role -> add(role, roles));
    }
    return roles;
  }

  private static void add(Role role, List<Role> roles) {
    if (tells(role) && !roles.contains(role)) {
      roles.add(role);
    }
  }

  /** Preamble and closing are in every template, and unnamed parts are nobody's mark. */
  private static boolean tells(Role role) {
    return role != Role.PREAMBLE && role != Role.CLOSING && role != Role.OTHER;
  }
}
