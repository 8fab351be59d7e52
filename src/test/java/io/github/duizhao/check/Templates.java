package io.github.duizhao.check;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.InvalidTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateReader;
import io.github.duizhao.template.TemplateSection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    try (InputStream stream = Templates.class.getResourceAsStream(file)) {
      return TemplateReader.read(
          new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | InvalidTemplate e) {
      throw new IllegalStateException(file, e);
    }
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
