package io.github.duizhao.template;

import java.util.List;
import java.util.Optional;

/** The templates to choose from. Immutable. */
public final class TemplateLibrary {

  private final List<Template> templates;

  private TemplateLibrary(List<Template> templates) {
    this.templates = List.copyOf(templates);
  }

  /** The templates that ship with the program. */
  public static TemplateLibrary builtIn() {
    return new TemplateLibrary(List.of());
  }

  /** All templates in the order in which they are offered; never empty. */
  public List<Template> all() {
    return templates;
  }

  /** The template with an id. */
  public Optional<Template> byId(String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
