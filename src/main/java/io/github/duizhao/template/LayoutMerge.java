package io.github.duizhao.template;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Lays what a layout says itself over the one that it extends. */
final class LayoutMerge {

  private LayoutMerge() {}

  /**
   * One layout over another. Who sets the pitch accepts no other unless a range is said with it,
   * and nobody inherits a name.
   */
  static JsonObject layout(JsonObject base, JsonObject own) {
    JsonObject merged = over(base, own);
    JsonObject pitch = own.has("pitch") ? own.getAsJsonObject("pitch") : new JsonObject();
    for (String bound : List.of("least", "most")) {
      if (pitch.has("points") && !pitch.has(bound)) {
        merged.getAsJsonObject("pitch").add(bound, pitch.get("points"));
      }
    }
    if (own.has("id") && !own.has("names")) {
      merged.add("names", new JsonObject());
    }
    return merged;
  }

  /** Objects are merged key by key; every other value takes the place of the base's. */
  static JsonObject over(JsonObject base, JsonObject own) {
    JsonObject merged = base.deepCopy();
    for (String key : own.keySet()) {
      JsonElement value = own.get(key);
      boolean both = value.isJsonObject() && merged.has(key) && merged.get(key).isJsonObject();
      merged.add(
          key,
          both ? over(merged.getAsJsonObject(key), value.getAsJsonObject()) : value.deepCopy());
    }
    return merged;
  }
}
