package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the built-in templates say of a part: its usual heading, and what belongs in it. */
final class DraftModel {

  private final List<Template> templates;

  /** The templates of an actor and a meeting before the others. */
  DraftModel(Actor actor, String meeting) {
    this.templates =
        TemplateLibrary.builtIn().all().stream()
            .sorted(
                Comparator.comparingInt(
                    (Template template) ->
                        (template.actor() == actor ? 0 : 2)
                            + (template.meeting().equals(meeting) ? 0 : 1)))
            .toList();
  }

  /** The usual heading, "" for a part that has none; empty for a role that no template has. */
  Optional<String> heading(Role role) {
    return sections(role).map(TemplateSection::heading).findFirst();
  }

  /** What belongs in a part. */
  String hint(Role role) {
    return sections(role)
        .map(TemplateSection::hint)
        .filter(hint -> !hint.isEmpty())
        .findFirst()
        .orElse(DraftWords.hint());
  }

  /** What belongs under a sub-heading, "" if no template has it. */
  String hint(String subHeading) {
    return templates.stream()
        .flatMap(template -> template.sections().stream())
        .flatMap(section -> section.subHeadings().stream())
        .filter(sub -> sub.heading().equals(subHeading))
        .map(SubHeading::hint)
        .findFirst()
        .orElse("");
  }

  private Stream<TemplateSection> sections(Role role) {
    return templates.stream().flatMap(template -> template.section(role).stream());
  }
}
