package io.github.duizhao.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of several templates with one id counts: the one of the highest layer. */
final class Winners {

  private final Map<String, TemplateEntry> byId = new LinkedHashMap<>();

  /** Adds templates of one layer after those of the layers below. */
  void add(SourceFile file, Template template) {
    TemplateEntry below = byId.get(template.id());
    List<TemplateEntry> overridden = new ArrayList<>();
    if (below != null) {
      overridden.add(below);
      overridden.addAll(below.overridden());
    }
    byId.put(
        template.id(),
        new TemplateEntry(
            template,
            file.layer(),
            file.name(),
            Optional.ofNullable(file.extendedId()),
            file.isLocked(),
            overridden));
  }

  /** Those that count, each where its id came first. */
  List<TemplateEntry> entries() {
    return List.copyOf(byId.values());
  }
}
