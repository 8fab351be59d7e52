package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long the parts of a statement are and should be at least. What this year's notice asks for
 * counts before the template's own figure; parts that no role names are told by their headings.
 */
public final class PartLengths {

  private final Statement statement;
  private final Template template;
  private final Map<Role, Length> noticed;
  private final Map<Role, Integer> characters = new EnumMap<>(Role.class);

  private PartLengths(Statement statement, Template template) {
    this.statement = statement;
    this.template = template;
    this.noticed = noticed(template.profile());
    for (Section section : statement.sections()) {
      characters.merge(section.role(), section.characters(), Integer::sum);
    }
  }

  static PartLengths of(Statement statement, Template template) {
    return new PartLengths(statement, template);
  }

  /** What a notice asks for, by role. */
  public static Map<Role, Length> noticed(Optional<CampaignProfile> profile) {
    return profile.map(CampaignProfile::sectionLengths).orElse(Map.of());
  }

  /** Whether a part, with all others of its role, has fewer characters than it should. */
  boolean isShort(Section section) {
    boolean own = section.role() == Role.OTHER && !noticed.containsKey(Role.OTHER);
    int there = own ? section.characters() : characters.get(section.role());
    return there < least(section);
  }

  /** For a merged part, what its roles ask for together. */
  private int least(Section section) {
    int least = least(section.role(), section);
    for (Role role : section.also()) {
      least += least(role, section);
    }
    return least;
  }

  private int least(Role role, Section section) {
    if (noticed.containsKey(role)) {
      return noticed.get(role).min();
    }
    return part(role, section).map(part -> part.length().min()).orElse(0);
  }

  private Optional<TemplateSection> part(Role role, Section section) {
    return role == Role.OTHER
        ? OwnParts.of(template).partOf(section, statement)
        : template.section(role);
  }
}
