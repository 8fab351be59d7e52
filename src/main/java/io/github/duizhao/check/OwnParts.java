package io.github.duizhao.check;

import io.github.duizhao.document.Heading;
import io.github.duizhao.document.OwnHeadings;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.DepartmentHeadings;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a template that no role names: they are known by their headings. */
final class OwnParts {

  private static final OwnParts NONE = new OwnParts(List.of(), Map.of());

  private final List<TemplateSection> all;
  private final Map<TemplateSection, OwnHeadings> headings;

  private OwnParts(List<TemplateSection> all, Map<TemplateSection, OwnHeadings> headings) {
    this.all = all;
    this.headings = headings;
  }

  /** Those of a template; one whose heading the writer is to word is never looked for. */
  static OwnParts of(Template template) {
    Map<TemplateSection, OwnHeadings> headings = new LinkedHashMap<>();
    for (TemplateSection section : template.sections()) {
      if (isOwn(section)) {
        headings.put(section, DepartmentHeadings.of(section));
      }
    }
    return headings.isEmpty() ? NONE : new OwnParts(template.sections(), headings);
  }

  /** Puts each behind the part that it follows in the template. */
  void addTo(List<Object> sequence) {
    if (headings.isEmpty()) {
      return;
    }
    int place = 0;
    for (TemplateSection section : all) {
      if (headings.containsKey(section)) {
        sequence.add(place, section);
        place++;
      } else if (section.role() != Role.OTHER) {
        place = sequence.indexOf(section.role()) + 1;
      }
    }
  }

  /** Whether a heading of a statement, of any level, is that of a part. */
  boolean isThere(TemplateSection part, Statement statement) {
    OwnHeadings words = headings.get(part);
    return statement.headings().stream().anyMatch(heading -> words.has(heading.title()));
  }

  /** The part that a section of a statement is, if it is one of these. */
  Optional<TemplateSection> partOf(Section section, Statement statement) {
    if (headings.isEmpty() || section.role() != Role.OTHER) {
      return Optional.empty();
    }
    int start = section.headingSpan().start();
    Optional<String> title =
        statement.headings().stream()
            .filter(heading -> heading.span().start() == start)
            .map(Heading::title)
            .findFirst();
    return all.stream()
        .filter(headings::containsKey)
        .filter(part -> title.filter(headings.get(part)::has).isPresent())
        .findFirst();
  }

  private static boolean isOwn(TemplateSection section) {
    return section.role() == Role.OTHER
        && !section.heading().isEmpty()
        && section.heading().indexOf('【') < 0;
  }
}
