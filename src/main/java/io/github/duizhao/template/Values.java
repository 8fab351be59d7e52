package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.data.JsonNode.Kind;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads single values and tells what is wrong with them. What is wrong gives null. */
final class Values {

  private final FileFaults faults;

  Values(FileFaults faults) {
    this.faults = faults;
  }

  FileFaults faults() {
    return faults;
  }

  /** Whether a value is of a kind; one of no kind was told of by the parser. */
  boolean is(JsonNode node, Kind kind) {
    if (node.kind() == kind) {
      return true;
    }
    if (node.kind() != Kind.BAD) {
      faults.at(node, "template.fault.type", name("type", kind), name("found", node.kind()));
    }
    return false;
  }

  private static Message name(String use, Kind kind) {
    return Message.of("template." + use + "." + kind.name().toLowerCase(Locale.ROOT));
  }

  String text(JsonNode node, TextLimit limit) {
    if (node.isUsual() && limit.isPlainlyRight(node.text())) {
      return node.text();
    }
    return is(node, Kind.TEXT)
            && limit.check(node.text(), (message, args) -> faults.at(node, message, args))
        ? node.text()
        : null;
  }

  /** A name in an object, which the limits of a text hold for. */
  boolean key(JsonNode member, String key, TextLimit limit) {
    return limit.check(key, (message, args) -> faults.atKey(member, message, args));
  }

  String oneOf(JsonNode node, Collection<String> allowed) {
    if (!is(node, Kind.TEXT)) {
      return null;
    }
    if (!allowed.contains(node.text())) {
      faults.fault(
          node.start(), node.path(), Nearest.unknown("template.fault.value", node.text(), allowed));
      return null;
    }
    return node.text();
  }

  Boolean flag(JsonNode node) {
    return is(node, Kind.FLAG) ? node.flag() : null;
  }

  Double number(JsonNode node, double least, double most) {
    if (!is(node, Kind.NUMBER)) {
      return null;
    }
    double number = node.number();
    if (number < least || number > most) {
      faults.at(node, "template.fault.range", shown(number), shown(least), shown(most));
      return null;
    }
    return number;
  }

  Integer integer(JsonNode node, int least, int most) {
    if (node.kind() == Kind.NUMBER && node.number() != Math.rint(node.number())) {
      faults.at(node, "template.fault.integer", shown(node.number()));
      return null;
    }
    Double number = number(node, least, most);
    return number == null ? null : number.intValue();
  }

  /** A number as people write it. */
  static String shown(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** The items of a list as something else; those that give null are left out. */
  <T> List<T> list(JsonNode node, int least, int most, Function<JsonNode, T> read) {
    if (!is(node, Kind.ARRAY)) {
      return null;
    }
    int size = node.items().size();
    if (size > most || size < least) {
      faults.at(
          node,
          size > most ? "template.fault.many" : "template.fault.few",
          size,
          size > most ? most : least);
      return null;
    }
    List<T> items = new ArrayList<>(size);
    for (JsonNode item : node.items()) {
      T value = read.apply(item);
      if (value != null) {
        items.add(value);
      }
    }
    return items;
  }

  List<String> texts(JsonNode node, int least, int most, TextLimit limit) {
    return list(node, least, most, item -> text(item, limit));
  }
}
