package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import java.util.ArrayList;
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
    return BuiltIn.LIBRARY;
  }

  /**
   * These templates and others of a department, which come after them. One of the others takes the
   * place of one here that has the same id.
   */
  public TemplateLibrary with(List<Template> others) {
    List<Template> all = new ArrayList<>(templates);
    for (Template other : others) {
      int place = indexOf(all, other.id());
      if (place < 0) {
        all.add(other);
      } else {
        all.set(place, other);
      }
    }
    return new TemplateLibrary(all);
  }

  /** All templates in the order in which they are offered; never empty. */
  public List<Template> all() {
    return templates;
  }

  /** The template with an id. */
  public Optional<Template> byId(String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  private static int indexOf(List<Template> templates, String id) {
    for (int i = 0; i < templates.size(); i++) {
      if (templates.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Read once, when first asked for; the class loader sees to the threads. */
  private static final class BuiltIn {
    static final TemplateLibrary LIBRARY = read();

    private static TemplateLibrary read() {
      Index index = JsonResource.read(TemplateLibrary.class, "index.json", Index.class);
      return new TemplateLibrary(
          index.templates().stream()
              .map(id -> JsonResource.read(TemplateLibrary.class, id + ".json", TemplateFile.class))
              .map(TemplateFile::toTemplate)
              .toList());
    }
  }

  private record Index(List<String> templates) {}
}
