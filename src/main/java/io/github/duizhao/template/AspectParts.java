package io.github.duizhao.template;

import io.github.duizhao.document.Role;
import io.github.duizhao.template.AspectHints.Headings;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.List;

/** Puts the aspects that this year's notice asks for in the place of a template's own. */
final class AspectParts {

  private AspectParts() {}

  /**
   * The parts of a template, with the aspects of its profile as sub-headings of the problems and of
   * the measures. Where the template has the same sub-heading, it is kept with its hint and with
   * the measure that answers it.
   */
  static List<TemplateSection> of(Template template) {
    List<CampaignProfile.Aspect> aspects =
        template.profile().map(CampaignProfile::aspects).orElse(List.of());
    if (aspects.isEmpty()) {
      return template.sections();
    }
    List<SubHeading> ownProblems = subHeadings(Role.PROBLEMS, template);
    List<SubHeading> ownMeasures = subHeadings(Role.MEASURES, template);
    List<SubHeading> problems = new ArrayList<>();
    List<SubHeading> measures = new ArrayList<>();
    for (Headings headings : new AspectHints(template.profile().orElseThrow()).headings()) {
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
