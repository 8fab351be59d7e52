package io.github.duizhao.template;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one file needs of the others so that it can be read alone: the template that it extends, and
 * the profile and the layout that it names. So an editor need not read all files at each key.
 */
final class EditContext {

  private final TemplateLibrary library;
  private final String name;

  /**
   * A context.
   *
   * @param name the name of the file that is edited
   */
  EditContext(TemplateLibrary library, String name) {
    this.library = library;
    this.name = name;
  }

  /** What a file extends, if that is there. */
  Optional<TemplateEntry> base(JsonObject file) {
    Optional<String> id = text(file, "extends");
    Optional<TemplateEntry> entry = id.flatMap(library::entry);
    if (!id.equals(text(file, "id"))) {
      return entry;
    }
    // It extends the template with its own id in a lower layer.
    return entry.flatMap(
        own -> own.file().equals(name) ? own.overridden().stream().findFirst() : Optional.of(own));
  }

  /** The files that it needs. */
  List<TemplateSource> of(JsonObject file) {
    return of(file, base(file));
  }

  /** The files that it needs, with the base that it was opened with. */
  List<TemplateSource> of(JsonObject file, Optional<TemplateEntry> base) {
    List<TemplateSource> sources = new ArrayList<>();
    base.ifPresent(
        entry -> {
          JsonObject json = TemplateWriter.json(entry.template(), library);
          if (entry.locked()) {
            json.addProperty("final", true);
          }
          add(sources, entry.layer(), entry.file(), json);
          layout(json).ifPresent(layout -> add(sources, layout));
        });
    text(file, "profile")
        .flatMap(library::profile)
        .ifPresent(
            entry ->
                add(sources, entry.layer(), entry.file(), TemplateWriter.json(entry.profile())));
    layout(file).ifPresent(layout -> add(sources, layout));
    return sources;
  }

  private Optional<LayoutEntry> layout(JsonObject file) {
    JsonElement layout = file.get("layout");
    return layout != null && layout.isJsonObject()
        ? text(layout.getAsJsonObject(), "extends").flatMap(library::layout)
        : text(file, "layout").flatMap(library::layout);
  }

  private static void add(List<TemplateSource> sources, LayoutEntry entry) {
    JsonObject json = entry.layout().json();
    json.addProperty("kind", "layout");
    json.addProperty("id", entry.id());
    add(sources, entry.layer(), entry.file(), json);
  }

  /** What ships is there in any case, and no file is there twice. */
  private static void add(List<TemplateSource> sources, Layer layer, String file, JsonObject json) {
    if (layer != Layer.BUILT_IN && sources.stream().noneMatch(s -> s.name().equals(file))) {
      sources.add(new TemplateSource(layer, file, json.toString()));
    }
  }

  /** A text in an object. */
  static Optional<String> text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }
}
