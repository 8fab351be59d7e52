package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.AspectLexicon;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sub-headings of problems and measures for the aspects of one profile, with what belongs under
 * each. An aspect that is known has a hint of its own; the others take the general ones in turn.
 * For one outline.
 */
final class AspectHints {

  private static final Content CONTENT =
      JsonResource.read(AspectHints.class, "aspect-hints.json", Content.class);

  private final Set<Hint> used = new HashSet<>();
  private int general;

  /** The aspects of a profile, in its order. */
  List<Headings> headings(CampaignProfile profile) {
    return profile.aspects().stream().map(aspect -> headings(aspect, profile)).toList();
  }

  /** The sub-heading of the measures that answer a problem. */
  SubHeading measure(String problem) {
    return new SubHeading(CONTENT.measure().replace("{0}", problem), hint(problem).measure());
  }

  private Headings headings(CampaignProfile.Aspect aspect, CampaignProfile profile) {
    String name = aspect.name();
    Hint hint = hint(name);
    String ended = name.endsWith(CONTENT.end()) ? name : name + CONTENT.end();
    boolean leads = profile.name().contains(CONTENT.lead()) && !name.startsWith(CONTENT.lead());
    return new Headings(
        new SubHeading(leads ? CONTENT.lead() + ended : ended, hint.problem()),
        new SubHeading(CONTENT.measure().replace("{0}", ended), hint.measure()));
  }

  private Hint hint(String name) {
    Optional<Hint> own =
        AspectLexicon.shipped()
            .find(name)
            .flatMap(
                known ->
                    CONTENT.aspects().stream()
                        .filter(hint -> hint.id().equals(known.id()))
                        .findFirst())
            .filter(used::add);
    return own.orElseGet(() -> CONTENT.general().get(general++ % CONTENT.general().size()));
  }

  /**
   * What an aspect is called in both parts.
   *
   * @param problem its sub-heading in the problems
   * @param measure its sub-heading in the measures, to be worded by the writer
   */
  record Headings(SubHeading problem, SubHeading measure) {}

  private record Hint(String id, String problem, String measure) {}

  private record Content(
      String lead, String end, String measure, List<Hint> aspects, List<Hint> general) {}
}
