package io.github.duizhao.template;

import io.github.duizhao.document.Heading;
import io.github.duizhao.document.HeadingRoles;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a statement as parts of a template. Of its words only headings are taken; a
 * sub-heading that is more than the name of an aspect is the writer's own and stays behind.
 */
final class DraftParts {

  private static final int LONGEST_HEADING = 60;

  /** 作风方面, 作风方面：…, 作风方面存在的问题、原因及整改措施. */
  private static final Pattern ASPECT =
      Pattern.compile(
          "(?:在|对照)?([\\p{IsHan}、]{2,28}方面)"
              + "(?:[：:，,].*|(?:存在的?|的)?(?:主要|突出)?(?:问题|不足|差距|短板)"
              + "(?:[、及和与]*(?:原因(?:分析|剖析)?|(?:整改|改进)?措施|努力方向))*)?[。：:]?");

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
      if (isOneOfSeveral(section)) {
        section.also().stream().filter(seen::add).forEach(other -> parts.add(usual(other)));
      }
    }
    return parts;
  }

  /** Whether it is one stretch of several, as where a document goes aspect by aspect. */
  private boolean isOneOfSeveral(Section section) {
    return section.role() != Role.OTHER
        && statement.sections().stream().filter(s -> s.role() == section.role()).count() > 1;
  }

  /** A part that shares its stretches with another one, so that its length is not known. */
  private TemplateSection usual(Role role) {
    return new TemplateSection(
        role, model.heading(role).orElse(""), true, model.hint(role), Length.ANY, List.of());
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
        title(section.headingSpan()).flatMap(DraftParts::aspect).ifPresent(names::add);
      }
      for (Item item : section.items()) {
        if (!item.heading().isEmpty()) {
          title(new Span(item.span().start(), item.span().start()))
              .flatMap(DraftParts::aspect)
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

  /**
   * The name of an aspect in a heading: 理论学习方面 is the notice's word, 理论学习不深入 the writer's, and so
   * is what follows the name.
   */
  private static Optional<String> aspect(String title) {
    Matcher name = ASPECT.matcher(title.strip());
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
