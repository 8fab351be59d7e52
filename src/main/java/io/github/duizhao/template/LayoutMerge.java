package io.github.duizhao.template;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Lays what a layout says itself over the one that it extends. */
final class LayoutMerge {

  private LayoutMerge() {}

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
