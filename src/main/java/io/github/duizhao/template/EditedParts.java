package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what was changed of a template's parts into those that its file has. */
final class EditedParts {

  private static final String LENGTH = "length";
  private static final String ORDER = "order";
  private static final String REMOVE = "remove";

  private final JsonObject file;
  private final List<TemplateSection> start;
  private final List<TemplateSection> inherited;
  private final boolean extending;

  /**
   * The parts as they were.
   *
   * @param start all parts
   * @param inherited those of what the file extends
   */
  EditedParts(
      JsonObject file,
      List<TemplateSection> start,
      List<TemplateSection> inherited,
      boolean extending) {
    this.file = file;
    this.start = start;
    this.inherited = inherited;
    this.extending = extending;
  }

  /** The parts that the file should have. */
  JsonArray over(List<TemplateSection> now) {
    JsonArray parts = extending ? extended(now) : whole(now);
    return parts;
  }

  private JsonArray whole(List<TemplateSection> now) {
    JsonArray parts = new JsonArray();
    for (TemplateSection part : now) {
      JsonObject json = own(part, file).orElse(null);
      Optional<TemplateSection> before = find(part, start);
      if (json == null || before.isEmpty()) {
        parts.add(DraftWriter.section(part));
        continue;
      }
      change(json, before.get(), part);
      if (part.order() == 0) {
        json.remove(ORDER);
      }
      parts.add(json);
    }
    return parts;
  }

  private JsonArray extended(List<TemplateSection> now) {
    List<JsonObject> parts = new ArrayList<>();
    for (JsonElement part : array(file)) {
      JsonObject json = part.getAsJsonObject();
      boolean gone = json.has(REMOVE) && json.get(REMOVE).getAsBoolean();
      if (gone && now.stream().noneMatch(section -> is(json, section))) {
        parts.add(json.deepCopy());
      }
    }
    for (TemplateSection part : start) {
      if (find(part, now).isEmpty() && find(part, inherited).isPresent()) {
        JsonObject json = key(part);
        json.addProperty(REMOVE, true);
        parts.add(json);
      }
    }
    int last = 0;
    for (TemplateSection part : now) {
      Optional<TemplateSection> before = find(part, start);
      int wanted = before.map(TemplateSection::order).orElse(0);
      int order = wanted > last ? wanted : last + 1;
      last = order;
      boolean stays = before.isPresent() && wanted == order;
      Optional<JsonObject> own = own(part, file).filter(json -> !json.has(REMOVE));
      if (before.isEmpty()) {
        JsonObject json = DraftWriter.section(part);
        json.addProperty(ORDER, order);
        parts.add(json);
        continue;
      }
      JsonObject json = own.orElseGet(() -> key(part));
      change(json, before.get(), part);
      if (!stays) {
        json.addProperty(ORDER, order);
      }
      if (own.isPresent() || json.size() > key(part).size()) {
        parts.add(json);
      }
    }
    JsonArray array = new JsonArray();
    parts.forEach(array::add);
    return array;
  }

  /** Writes the members that differ. */
  private void change(JsonObject json, TemplateSection before, TemplateSection now) {
    JsonObject was = DraftWriter.section(before);
    JsonObject is = DraftWriter.section(now);
    if (find(now, inherited).isPresent()) {
      length(json, before.length(), now.length());
      was.remove(LENGTH);
      is.remove(LENGTH);
    }
    for (String key : List.of("heading", "synonyms", "required", "hint", LENGTH, "subHeadings")) {
      JsonElement value = is.get(key);
      if (value == null && was.has(key)) {
        // An inherited list is emptied, not left out.
        if (extending && was.get(key).isJsonArray()) {
          json.add(key, new JsonArray());
        } else {
          json.remove(key);
        }
      } else if (value != null && !value.equals(was.get(key))) {
        json.add(key, value);
      }
    }
  }

  /** A bound that is inherited is lifted by a figure, since leaving it out would keep it. */
  private static void length(JsonObject json, Length before, Length now) {
    JsonObject own = json.has(LENGTH) ? json.getAsJsonObject(LENGTH) : new JsonObject();
    if (now.min() != before.min()) {
      own.addProperty("min", now.min());
    }
    if (now.max() != before.max()) {
      own.addProperty("max", Math.min(now.max(), Bounds.MOST));
    }
    DraftJson.add(json, LENGTH, own);
  }

  /** What tells a part of an extending file. */
  private static JsonObject key(TemplateSection part) {
    JsonObject json = new JsonObject();
    json.addProperty("role", part.role().id());
    if (part.role() == Role.OTHER) {
      json.addProperty("heading", part.heading());
    }
    return json;
  }

  /** The same part among others: that of its role, and of the others that of its heading. */
  static Optional<TemplateSection> find(TemplateSection part, List<TemplateSection> parts) {
    return parts.stream()
        .filter(other -> other.role() == part.role())
        .filter(other -> part.role() != Role.OTHER || other.heading().equals(part.heading()))
        .findFirst();
  }

  /** What a file says of a part, as a copy. */
  static Optional<JsonObject> own(TemplateSection part, JsonObject file) {
    for (JsonElement element : array(file)) {
      if (is(element.getAsJsonObject(), part)) {
        return Optional.of(element.getAsJsonObject().deepCopy());
      }
    }
    return Optional.empty();
  }

  /** Whether a part of a file is one of a form. */
  static boolean is(JsonObject json, TemplateSection part) {
    return EditContext.text(json, "role").orElse("").equals(part.role().id())
        && (part.role() != Role.OTHER
            || EditContext.text(json, "heading").orElse("").equals(part.heading()));
  }

  private static JsonArray array(JsonObject file) {
    return file.has("sections") ? file.getAsJsonArray("sections") : new JsonArray();
  }
}
