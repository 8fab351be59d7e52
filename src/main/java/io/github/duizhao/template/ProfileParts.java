package io.github.duizhao.template;

import io.github.duizhao.document.Role;
import io.github.duizhao.template.AspectHints.Headings;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an outline has beside or in the place of its template's own where a profile asks for it. */
final class ProfileParts {

  private ProfileParts() {}

  /**
   * The parts of a template with what its profile asks for: the aspects are the sub-headings of the
   * problems and of the measures, and the extra parts stand where custom puts them. Where the
   * template has the same sub-heading, it is kept with its hint and with the measure that answers
   * it.
   */
  static List<TemplateSection> of(Template template) {
    return template
        .profile()
        .map(profile -> withExtraParts(profile, template, withAspects(profile, template)))
        .orElse(template.sections());
  }

  private static List<TemplateSection> withAspects(CampaignProfile profile, Template template) {
    if (profile.aspects().isEmpty()) {
      return template.sections();
    }
    List<SubHeading> ownProblems = subHeadings(Role.PROBLEMS, template);
    List<SubHeading> ownMeasures = subHeadings(Role.MEASURES, template);
    List<SubHeading> problems = new ArrayList<>();
    List<SubHeading> measures = new ArrayList<>();
    for (Headings headings : new AspectHints().headings(profile)) {
      int own = indexOf(headings.problem().heading(), ownProblems);
      problems.add(own < 0 ? headings.problem() : ownProblems.get(own));
      boolean answered = own >= 0 && ownMeasures.size() == ownProblems.size();
      measures.add(answered ? ownMeasures.get(own) : headings.measure());
    }
    return template.sections().stream()
        .map(
            section ->
                switch (section.role()) {
                  case PROBLEMS -> with(problems, section);
                  case MEASURES -> with(measures, section);
                  default -> section;
                })
        .toList();
  }

  /** Those that the template lacks are worded as the built-in templates word them. */
  private static List<TemplateSection> withExtraParts(
      CampaignProfile profile, Template template, List<TemplateSection> sections) {
    List<TemplateSection> all = new ArrayList<>(sections);
    for (Role role : profile.extraParts()) {
      if (all.stream().noneMatch(section -> section.role() == role)) {
        builtIn(role, template).ifPresent(section -> all.add(placeOf(role, all), section));
      }
    }
    return List.copyOf(all);
  }

  /** A part with a heading, of a template for the same actor and, if there is one, meeting. */
  private static Optional<TemplateSection> builtIn(Role role, Template template) {
    return TemplateLibrary.builtIn().all().stream()
        .filter(other -> other.actor() == template.actor())
        .sorted(Comparator.comparing(other -> !other.meeting().equals(template.meeting())))
        .flatMap(other -> other.section(role).stream())
        .filter(section -> !section.heading().isEmpty())
        .findFirst();
  }

  /** Roles are declared in the order in which parts customarily stand. */
  private static int placeOf(Role role, List<TemplateSection> sections) {
    int place = 0;
    for (int i = 0; i < sections.size(); i++) {
      Role other = sections.get(i).role();
      place = other != Role.OTHER && other.compareTo(role) < 0 ? i + 1 : place;
    }
    return place;
  }

  private static List<SubHeading> subHeadings(Role role, Template template) {
    return template.section(role).map(TemplateSection::subHeadings).orElse(List.of());
  }

  private static int indexOf(String heading, List<SubHeading> subHeadings) {
    return subHeadings.stream().map(SubHeading::heading).toList().indexOf(heading);
  }

  private static TemplateSection with(List<SubHeading> subHeadings, TemplateSection section) {
    return new TemplateSection(
        section.role(),
        section.heading(),
        section.synonyms(),
        section.required(),
        section.order(),
        section.hint(),
        section.length(),
        subHeadings,
        section.locked());
  }
}
