package io.github.duizhao.template;

import io.github.duizhao.document.Heading;
import io.github.duizhao.document.HeadingRoles;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a statement as parts of a template. Of its words only headings are taken; a
 * sub-heading that is more than the name of an aspect is the writer's own and stays behind.
 */
final class DraftParts {

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_ASPECT = 20;
  private static final String STOPS = "，。；：、,.;:！？!?";

  private final Statement statement;
  private final DraftModel model;
  private final Set<String> people;

  DraftParts(Statement statement, DraftModel model, Set<String> people) {
    this.statement = statement;
    this.model = model;
    this.people = people;
  }

  List<TemplateSection> parts() {
    List<TemplateSection> parts = new ArrayList<>();
    Set<Role> seen = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Section section : statement.sections()) {
      Role role = section.role();
      if (role == Role.OTHER ? others.add(heading(section)) : seen.add(role)) {
        parts.add(part(section));
      }
    }
    return parts;
  }

  private TemplateSection part(Section section) {
    Role role = section.role();
    List<Section> stretches = statement.sections().stream().filter(s -> s.role() == role).toList();
    boolean single = role == Role.OTHER || stretches.size() == 1;
    int characters =
        single ? section.characters() : stretches.stream().mapToInt(Section::characters).sum();
    // Where aspects come one by one, each with its problems, causes and measures, the headings
    // name aspects.
    String heading = single ? heading(section) : model.heading(role).orElse(heading(section));
    List<String> usual =
        heading.isEmpty() || role == Role.OTHER || HeadingRoles.of(heading).contains(role)
            ? List.of()
            : model.heading(role).filter(words -> !words.isEmpty()).stream().toList();
    return new TemplateSection(
        role,
        heading,
        usual,
        true,
        0,
        model.hint(role),
        DraftLengths.around(characters),
        subHeadings(single ? List.of(section) : stretches, single),
        false);
  }

  private String heading(Section section) {
    if (section.headingSpan().length() == 0) {
      return "";
    }
    String title = title(section.headingSpan()).orElse(section.heading());
    String words = DraftWords.heading(title, people);
    return words.length() <= LONGEST_HEADING ? words : model.heading(section.role()).orElse("");
  }

  private Optional<String> title(Span place) {
    return statement.headings().stream()
        .filter(heading -> heading.span().start() == place.start())
        .map(Heading::title)
        .findFirst();
  }

  private List<SubHeading> subHeadings(List<Section> stretches, boolean single) {
    Set<String> names = new LinkedHashSet<>();
    for (Section section : stretches) {
      if (!single) {
        title(section.headingSpan()).filter(DraftParts::isAspect).ifPresent(names::add);
      }
      for (Item item : section.items()) {
        if (!item.heading().isEmpty()) {
          title(new Span(item.span().start(), item.span().start()))
              .filter(DraftParts::isAspect)
              .ifPresent(names::add);
        }
      }
    }
    return names.stream()
        .map(name -> DraftWords.heading(name, people))
        .distinct()
        .map(name -> new SubHeading(name, model.hint(name)))
        .toList();
  }

  /** 理论学习方面 is the notice's word, 理论学习不深入 the writer's. */
  private static boolean isAspect(String title) {
    return title.length() <= LONGEST_ASPECT
        && title.endsWith("方面")
        && title.chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
  }
}
