package io.github.duizhao.template;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.Map;
import java.util.TreeMap;

/** Writes a draft as a file, its keys in the order in which the schema has them. */
public final class DraftWriter {

  /** Where an editor finds the schema: beside the file. */
  static final String SCHEMA = "template.schema.json";

  /** Of a template that is made new. */
  static final String FIRST_VERSION = "1.0.0";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private DraftWriter() {}

  /** The text of the file, ended by a line feed. */
  public static String write(TemplateDraft draft) {
    JsonObject all = draft.others();
    if (!all.has("$schema")) {
      all.addProperty("$schema", SCHEMA);
    }
    all.addProperty("id", draft.id());
    all.addProperty("version", draft.version());
    all.add("names", names(draft.names()));
    all.addProperty("actor", draft.actor().id());
    all.addProperty("meeting", draft.meeting());
    all.addProperty("title", draft.title());
    all.remove("nameLine");
    if (!draft.nameLine().isEmpty()) {
      all.addProperty("nameLine", draft.nameLine());
    }
    JsonArray sections = new JsonArray();
    draft.sections().forEach(section -> sections.add(section(section)));
    all.add("sections", sections);
    return GSON.toJson(inOrder(all)) + "\n";
  }

  /** The members in the order of the schema. */
  static JsonObject inOrder(JsonObject all) {
    JsonObject ordered = new JsonObject();
    for (String key : TemplateReader.KEYS.list()) {
      JsonElement value = all.remove(key);
      if (value != null) {
        ordered.add(key, value);
      }
    }
    all.entrySet().forEach(rest -> ordered.add(rest.getKey(), rest.getValue()));
    return ordered;
  }

  /** Chinese first, then the other languages. */
  private static JsonObject names(Map<String, String> names) {
    JsonObject json = new JsonObject();
    Map<String, String> sorted = new TreeMap<>(names);
    if (names.containsKey("zh-CN")) {
      json.addProperty("zh-CN", sorted.remove("zh-CN"));
    }
    sorted.forEach(json::addProperty);
    return json;
  }

  /** A part with all that it says. */
  static JsonObject section(TemplateSection section) {
    JsonObject json = new JsonObject();
    json.addProperty("role", section.role().id());
    json.addProperty("heading", section.heading());
    DraftJson.add(json, "synonyms", DraftJson.texts(section.synonyms()));
    json.addProperty("required", section.required());
    if (section.order() != 0) {
      json.addProperty("order", section.order());
    }
    json.addProperty("hint", section.hint());
    if (!section.length().equals(Length.ANY)) {
      json.add("length", DraftJson.length(section.length()));
    }
    JsonArray subHeadings = new JsonArray();
    section.subHeadings().forEach(sub -> subHeadings.add(subHeading(sub)));
    DraftJson.add(json, "subHeadings", subHeadings);
    if (section.locked()) {
      json.addProperty("final", true);
    }
    return json;
  }

  private static JsonObject subHeading(SubHeading sub) {
    JsonObject json = new JsonObject();
    json.addProperty("heading", sub.heading());
    if (!sub.hint().isEmpty()) {
      json.addProperty("hint", sub.hint());
    }
    return json;
  }
}
