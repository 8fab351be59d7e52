package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Templates made by hand. */
final class Templates {

  private Templates() {}

  /** A template with these parts, all required, of any length. */
  static Template requiring(Role... roles) {
    return of(Arrays.stream(roles).map(role -> section(role, true, 0)).toList());
  }

  /** A template of the folder {@code example-templates}. */
  static Template example(String name) {
    String file = "example-templates/" + name + ".json";
    String json = JsonResource.text(Templates.class, file);
    Resolution resolution =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, file, json)));
    return resolution
        .library()
        .byId(name)
        .orElseThrow(() -> new IllegalStateException(resolution.faults().toString()));
  }

  static Template of(List<TemplateSection> sections) {
    return new Template(
        "test", "1", Map.of("zh-CN", "测试"), Actor.PERSONAL, "组织生活会", "【标题】", "【姓名】", sections);
  }

  static TemplateSection section(Role role, boolean required, int min) {
    return new TemplateSection(
        role, "", required, "", new TemplateSection.Length(min, Integer.MAX_VALUE), List.of());
  }
}
