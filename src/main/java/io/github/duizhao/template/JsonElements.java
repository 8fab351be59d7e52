package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.duizhao.data.JsonNode;

/** Turns values that know their place into plain ones. */
final class JsonElements {

  private JsonElements() {}

  static JsonObject object(JsonNode node) {
    JsonObject object = new JsonObject();
    node.members().forEach((key, member) -> object.add(key, of(member)));
    return object;
  }

  private static JsonElement of(JsonNode node) {
    return switch (node.kind()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case TEXT -> new JsonPrimitive(node.text());
      case NUMBER -> number(node.number());
      case FLAG -> new JsonPrimitive(node.flag());
      case NULL, BAD -> JsonNull.INSTANCE;
    };
  }

  private static JsonArray array(JsonNode node) {
    JsonArray array = new JsonArray();
    node.items().forEach(item -> array.add(of(item)));
    return array;
  }

  private static JsonPrimitive number(double number) {
    long whole = (long) number;
    return whole == number ? new JsonPrimitive(whole) : new JsonPrimitive(number);
  }
}
