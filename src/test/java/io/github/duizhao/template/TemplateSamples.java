package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small templates for tests. */
final class TemplateSamples {

  private TemplateSamples() {}

  static Template named(String id) {
    return of(id, Actor.PERSONAL, "组织生活会", Role.PROBLEMS, Role.CAUSES, Role.MEASURES);
  }

  static Template of(String id, Actor actor, String meeting, Role... roles) {
    List<TemplateSection> sections =
        Stream.of(roles)
            .map(
                role ->
                    new TemplateSection(
                        role, role.id(), true, "写明", new Length(0, 9000), List.of()))
            .toList();
    return new Template(id, "1", Map.of("zh-CN", id), actor, meeting, "标题", "", sections);
  }

  /** A built-in template for a built-in campaign. */
  static Template with(String profile, String template) {
    return with(TemplateLibrary.builtIn().profile(profile).orElseThrow().profile(), template);
  }

  /** A built-in template for a campaign. */
  static Template with(CampaignProfile profile, String template) {
    Template base = TemplateLibrary.builtIn().byId(template).orElseThrow();
    return new Template(
        base.id(),
        base.version(),
        base.names(),
        base.actor(),
        base.meeting(),
        base.title(),
        base.nameLine(),
        base.numbering(),
        base.sections(),
        Optional.of(profile),
        base.layout(),
        base.rules(),
        base.lexicons(),
        base.measures());
  }

  /** A campaign that asks for aspects alone. */
  static CampaignProfile profile(String name, String... aspects) {
    return new CampaignProfile(
        "profile",
        "1",
        Map.of(),
        0,
        "",
        Optional.empty(),
        name,
        Stream.of(aspects).map(aspect -> new CampaignProfile.Aspect(aspect, List.of())).toList(),
        List.of(),
        Optional.empty(),
        Map.of(),
        0,
        List.of());
  }
}
