package io.github.duizhao.data;

import io.github.duizhao.data.JsonNode.Kind;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) strictly. What is wrong is told with its place, and where the meaning is
 * plain (a comma too many, Chinese punctuation) reading goes on, so that one run tells all. Time
 * and memory are linear in the text, whatever it holds.
 */
public final class JsonParser {

  /** Objects and arrays inside one another; templates have 5. */
  static final int DEEPEST = 16;

  /** Values in one text. */
  static final int MOST_VALUES = 50_000;

  private final JsonCursor in;
  private final JsonStrings strings;
  private final JsonScalars scalars;
  private int values;

  private JsonParser(JsonCursor in) {
    this.in = in;
    this.strings = new JsonStrings(in);
    this.scalars = new JsonScalars(in, strings);
  }

  /**
   * The value in a text.
   *
   * @param text may begin with a byte-order mark
   * @param faults told of all that is wrong, in any order
   * @return empty if too much is wrong to go on
   */
  public static Optional<JsonNode> parse(String text, JsonFaults faults) {
    JsonCursor in = new JsonCursor(text, faults);
    try {
      return Optional.of(new JsonParser(in).whole());
    } catch (JsonCursor.Stop e) {
      return Optional.empty();
    }
  }

  private JsonNode whole() {
    in.begin();
    if (in.atEnd()) {
      throw in.stop("json.empty");
    }
    JsonNode root = value(null, null, 0, 0, 1);
    in.blanks();
    if (!in.atEnd()) {
      in.fault("json.after");
    }
    return root;
  }

  /** The value that stands here, blanks before it already read. */
  private JsonNode value(JsonNode parent, String key, int index, int keyStart, int depth) {
    if (++values > MOST_VALUES) {
      throw in.stop("json.many", MOST_VALUES);
    }
    int start = in.at();
    in.inside(parent, key);
    char c = in.peek();
    if (c == '{' || c == '[') {
      if (depth > DEEPEST) {
        throw in.stop("json.deep", DEEPEST);
      }
      boolean object = c == '{';
      JsonNode node =
          new JsonNode(parent, key, index, keyStart, start, object ? Kind.OBJECT : Kind.ARRAY);
      return object ? object(node, depth) : array(node, depth);
    }
    if (JsonStrings.isQuote(c)) {
      String text = strings.read();
      return new JsonNode(parent, key, index, keyStart, start, Kind.TEXT)
          .holding(text)
          .usual(strings.isUsual());
    }
    Object scalar = scalars.read();
    return new JsonNode(parent, key, index, keyStart, start, kind(scalar)).holding(scalar);
  }

  private static Kind kind(Object scalar) {
    if (scalar instanceof Double) {
      return Kind.NUMBER;
    }
    if (scalar instanceof Boolean) {
      return Kind.FLAG;
    }
    return scalar == JsonScalars.NULL ? Kind.NULL : Kind.BAD;
  }

  private JsonNode object(JsonNode node, int depth) {
    JsonMembers members = new JsonMembers();
    node.holding(members);
    int open = in.at();
    in.skip();
    while (more(node, open, '}', members.isEmpty())) {
      int keyStart = in.at();
      in.inside(node, null);
      String key = strings.key();
      in.inside(node, key);
      in.blanks();
      colon();
      JsonNode member = value(node, key, 0, keyStart, depth + 1);
      if (!members.add(member)) {
        in.fault(keyStart, node.path(key), Message.of("json.twice", Display.of(key)));
      }
    }
    return node;
  }

  private JsonNode array(JsonNode node, int depth) {
    List<JsonNode> items = new ArrayList<>();
    node.holding(items);
    int open = in.at();
    in.skip();
    while (more(node, open, ']', items.isEmpty())) {
      items.add(value(node, null, items.size(), 0, depth + 1));
    }
    return node;
  }

  /** Whether another member follows; reads what stands between, and the closing bracket. */
  private boolean more(JsonNode node, int open, char close, boolean first) {
    in.inside(node, null);
    int end = in.at();
    in.blanks();
    boolean comma = first;
    int lastComma = -1;
    while (in.peek() == ',' || in.peek() == '，') {
      if (in.peek() == '，') {
        in.fault("json.chineseMark", "，", ",");
      } else if (comma) {
        in.fault("json.comma.extra");
      }
      comma = true;
      lastComma = in.at();
      in.skip();
      in.blanks();
    }
    if (in.atEnd()) {
      throw in.stop("json.unclosed", String.valueOf(in.text().charAt(open)), in.line(open));
    }
    if (in.peek() == close) {
      if (lastComma >= 0) {
        in.fault(lastComma, node.path(), Message.of("json.comma.last", String.valueOf(close)));
      }
      in.skip();
      return false;
    }
    if (in.peek() == '}' || in.peek() == ']') {
      throw in.stop(
          "json.bracket", String.valueOf(close), in.line(open), String.valueOf(in.peek()));
    }
    if (!comma) {
      in.fault(end, node.path(), Message.of("json.comma.missing"));
    }
    return true;
  }

  private void colon() {
    char c = in.peek();
    if (c == ':') {
      in.skip();
    } else if (c == '：') {
      in.fault("json.chineseMark", "：", ":");
      in.skip();
    } else {
      in.fault("json.colon");
    }
    in.blanks();
  }
}
