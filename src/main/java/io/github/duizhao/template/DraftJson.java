package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.Collection;

/** Pieces of a draft's file. */
final class DraftJson {

  private DraftJson() {}

  /** Both bounds, or the one there is. */
  static JsonObject length(Length length) {
    JsonObject json = new JsonObject();
    if (length.min() > 0) {
      json.addProperty("min", length.min());
    }
    if (length.max() < Integer.MAX_VALUE) {
      json.addProperty("max", length.max());
    }
    return json;
  }

  static JsonArray texts(Collection<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /** Adds a list or an object that is not empty. */
  static void add(JsonObject json, String key, JsonElement value) {
    boolean empty =
        value.isJsonArray()
            ? value.getAsJsonArray().isEmpty()
            : value.getAsJsonObject().size() == 0;
    if (!empty) {
      json.add(key, value);
    }
  }
}
