package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.List;
import java.util.Map;
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
}
