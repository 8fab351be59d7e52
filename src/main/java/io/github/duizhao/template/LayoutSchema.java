package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.message.Message;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Holds what a layout file says against {@code layout.schema.json}, the schema that editors use as
 * well. It knows as much of JSON Schema as that file needs.
 */
final class LayoutSchema {

  private final JsonObject schema;
  private final FaultSink faults;

  private LayoutSchema(FaultSink faults) {
    this.schema = Shipped.SCHEMA;
    this.faults = faults;
  }

  /** Tells every fault and gives what is right, all that is wrong left out. */
  static JsonObject sound(JsonObject own, FaultSink faults) {
    LayoutSchema check = new LayoutSchema(faults);
    JsonElement sound = check.sound(own, check.schema, "");
    return sound == null ? new JsonObject() : sound.getAsJsonObject();
  }

  /** What is right of a value; null if nothing is. */
  private JsonElement sound(JsonElement value, JsonObject rule, String path) {
    if (rule.has("$ref")) {
      String name = rule.get("$ref").getAsString();
      String definition = name.substring(name.lastIndexOf('/') + 1);
      return sound(value, schema.getAsJsonObject("$defs").getAsJsonObject(definition), path);
    }
    String type = type(rule);
    if (!isOf(value, type)) {
      return wrong(path, Message.of("layout-fault.type", Message.of("layout-fault.type." + type)));
    }
    return switch (type) {
      case "object" -> object(value.getAsJsonObject(), rule, path);
      case "array" -> array(value.getAsJsonArray(), rule, path);
      case "string" -> string(value, rule, path);
      case "number", "integer" -> number(value, rule, path);
      default -> value;
    };
  }

  private static String type(JsonObject rule) {
    return rule.has("type") ? rule.get("type").getAsString() : "string";
  }

  private static boolean isOf(JsonElement value, String type) {
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "string" -> value instanceof JsonPrimitive one && one.isString();
      case "boolean" -> value instanceof JsonPrimitive one && one.isBoolean();
      case "integer" ->
          value instanceof JsonPrimitive one
              && one.isNumber()
              && one.getAsDouble() == Math.rint(one.getAsDouble());
      default -> value instanceof JsonPrimitive one && one.isNumber();
    };
  }

  private JsonElement object(JsonObject value, JsonObject rule, String path) {
    JsonObject known = rule.getAsJsonObject("properties");
    JsonElement others = rule.get("additionalProperties");
    if (value.size() > limit(rule, "maxProperties", Integer.MAX_VALUE)) {
      return wrong(path, Message.of("layout-fault.many", limit(rule, "maxProperties", 0)));
    }
    JsonObject result = new JsonObject();
    for (String key : value.keySet()) {
      String place = path.isEmpty() ? key : path + "." + key;
      JsonElement sound = null;
      if (known != null && known.has(key)) {
        sound = sound(value.get(key), known.getAsJsonObject(key), place);
      } else if (others == null || others.isJsonPrimitive() || !isName(key, rule)) {
        faults.fault(place, Message.of("layout-fault.unknown", key, names(known, rule)));
      } else {
        sound = sound(value.get(key), others.getAsJsonObject(), place);
      }
      if (sound != null) {
        result.add(key, sound);
      }
    }
    return result;
  }

  private static boolean isName(String key, JsonObject rule) {
    JsonObject names = rule.getAsJsonObject("propertyNames");
    return names == null
        || (key.length() >= limit(names, "minLength", 0)
            && key.length() <= limit(names, "maxLength", Integer.MAX_VALUE)
            && (!names.has("enum")
                || names.getAsJsonArray("enum").contains(new JsonPrimitive(key))));
  }

  private static String names(JsonObject known, JsonObject rule) {
    if (known != null) {
      return String.join("、", known.keySet());
    }
    JsonObject names = rule.getAsJsonObject("propertyNames");
    return names != null && names.has("enum") ? list(names.getAsJsonArray("enum")) : "";
  }

  private JsonElement array(JsonArray value, JsonObject rule, String path) {
    int least = limit(rule, "minItems", 0);
    int most = limit(rule, "maxItems", Integer.MAX_VALUE);
    if (value.size() < least || value.size() > most) {
      return wrong(path, Message.of("layout-fault.count", least, most));
    }
    JsonArray result = new JsonArray();
    Set<JsonElement> seen = new HashSet<>();
    for (int i = 0; i < value.size(); i++) {
      String place = path + "[" + i + "]";
      JsonElement sound = sound(value.get(i), rule.getAsJsonObject("items"), place);
      if (sound != null && !seen.add(sound)) {
        faults.fault(place, Message.of("layout-fault.twice", sound.getAsString()));
      } else if (sound != null) {
        result.add(sound);
      }
    }
    return result.isEmpty() ? null : result;
  }

  private JsonElement string(JsonElement value, JsonObject rule, String path) {
    String text = value.getAsString();
    if (rule.has("const") && !rule.get("const").equals(value)) {
      return wrong(path, Message.of("layout-fault.choice", rule.get("const").getAsString()));
    }
    if (rule.has("enum") && !rule.getAsJsonArray("enum").contains(value)) {
      return wrong(path, Message.of("layout-fault.choice", list(rule.getAsJsonArray("enum"))));
    }
    int least = limit(rule, "minLength", 0);
    int most = limit(rule, "maxLength", Integer.MAX_VALUE);
    if (text.length() < least || text.length() > most) {
      return wrong(path, Message.of("layout-fault.length", least, most));
    }
    if (rule.has("pattern") && !Pattern.matches(rule.get("pattern").getAsString(), text)) {
      return wrong(path, Message.of("layout-fault.id", text));
    }
    return value;
  }

  private JsonElement number(JsonElement value, JsonObject rule, String path) {
    double number = value.getAsDouble();
    int least = limit(rule, "minimum", Integer.MIN_VALUE);
    int most = limit(rule, "maximum", Integer.MAX_VALUE);
    return number >= least && number <= most
        ? value
        : wrong(path, Message.of("layout-fault.range", value.getAsString(), least, most));
  }

  private JsonElement wrong(String path, Message message) {
    faults.fault(path, message);
    return null;
  }

  private static int limit(JsonObject rule, String name, int otherwise) {
    return rule.has(name) ? rule.get(name).getAsInt() : otherwise;
  }

  private static String list(JsonArray values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonElement::getAsString)
        .collect(Collectors.joining("、"));
  }

  private static final class Shipped {
    static final JsonObject SCHEMA =
        JsonResource.read(LayoutSchema.class, "layout.schema.json", JsonObject.class);
  }
}
