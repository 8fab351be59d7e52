package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.data.JsonNode.Kind;
import io.github.duizhao.message.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The members of one object, read by name. What is absent or wrong gives null. */
final class Fields {

  private final JsonNode node;
  private final Values values;
  private final FileFaults faults;

  private Fields(JsonNode node, Values values) {
    this.node = node;
    this.values = values;
    this.faults = values.faults();
  }

  /** The members of a value; empty, and told, if it is no object. Unknown members are told. */
  static Optional<Fields> of(JsonNode node, Values values, Keys known) {
    if (!values.is(node, Kind.OBJECT)) {
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> member : node.members().entrySet()) {
      if (!known.has(member.getKey())) {
        values
            .faults()
            .fault(
                member.getValue().keyStart(),
                member.getValue().path(),
                Nearest.unknown("template.fault.key", member.getKey(), known.list()));
      }
    }
    return Optional.of(new Fields(node, values));
  }

  /** The object itself. */
  JsonNode node() {
    return node;
  }

  JsonNode get(String key) {
    return node.members().get(key);
  }

  boolean has(String key) {
    return node.members().containsKey(key);
  }

  /** Tells of each that is absent. */
  void require(String... keys) {
    for (String key : keys) {
      if (!has(key)) {
        faults.fault(node.start(), node.path(key), Message.of("template.fault.missing", key));
      }
    }
  }

  /** Tells that a member that is there is wrong. */
  void fault(String key, String message, Object... arguments) {
    faults.at(get(key), message, arguments);
  }

  String text(String key, TextLimit limit) {
    return read(key, value -> values.text(value, limit));
  }

  String oneOf(String key, Collection<String> allowed) {
    return read(key, value -> values.oneOf(value, allowed));
  }

  Boolean flag(String key) {
    return read(key, values::flag);
  }

  Integer integer(String key, int least, int most) {
    return read(key, value -> values.integer(value, least, most));
  }

  List<String> texts(String key, int least, int most, TextLimit limit) {
    return read(key, value -> values.texts(value, least, most, limit));
  }

  <T> List<T> list(String key, int least, int most, Function<JsonNode, T> read) {
    return read(key, value -> values.list(value, least, most, read));
  }

  /** Any value, read as the function says. */
  <T> T read(String key, Function<JsonNode, T> read) {
    JsonNode value = get(key);
    return value == null ? null : read.apply(value);
  }

  /** An object whose names are not fixed; entries that give null are left out. */
  <T> Map<String, T> map(String key, int most, BiFunction<String, JsonNode, T> read) {
    return read(
        key,
        value -> {
          if (!values.is(value, Kind.OBJECT)) {
            return null;
          }
          if (value.members().size() > most) {
            faults.at(value, "template.fault.many", value.members().size(), most);
            return null;
          }
          Map<String, T> map = new LinkedHashMap<>();
          value
              .members()
              .forEach(
                  (name, member) -> {
                    T entry = read.apply(name, member);
                    if (entry != null) {
                      map.put(name, entry);
                    }
                  });
          return map;
        });
  }
}
