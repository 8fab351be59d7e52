package io.github.duizhao.data;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text that knows where it stands. Immutable to the outside; {@link JsonParser}
 * makes it.
 */
public final class JsonNode {

  /** What a value is. */
  public enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    FLAG,
    NULL,
    /** Not JSON; the parser has said so already. */
    BAD
  }

  private final JsonNode parent;
  private final String key;
  private final int index;
  private final int keyStart;
  private final int start;
  private final Kind kind;
  private Object value;
  private boolean usual;

  /**
   * A value.
   *
   * @param parent the object or array that it stands in, null for the whole text
   * @param key its name in an object, null elsewhere
   * @param index its place in an array, from 0
   * @param keyStart offset of its name
   * @param start offset of the value
   * @param kind what it is
   */
  JsonNode(JsonNode parent, String key, int index, int keyStart, int start, Kind kind) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.keyStart = keyStart;
    this.start = start;
    this.kind = kind;
  }

  JsonNode holding(Object content) {
    this.value = content;
    return this;
  }

  JsonNode usual(boolean characters) {
    this.usual = characters;
    return this;
  }

  /** Its name in an object, null elsewhere. */
  public String key() {
    return key;
  }

  /**
   * Whether a text is known to have no character that {@link CleanText} refuses; false where that
   * is open.
   */
  public boolean isUsual() {
    return usual;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Where it starts, in UTF-16 code units of the text. */
  public int start() {
    return start;
  }

  /** Where its name starts, or the value itself where it has no name. */
  public int keyStart() {
    return key == null ? start : keyStart;
  }

  /** The members of an object by name, in the order of the text; of two the first. */
  @SuppressWarnings("unchecked")
  public Map<String, JsonNode> members() {
    return kind == Kind.OBJECT ? (Map<String, JsonNode>) value : Map.of();
  }

  /** The items of an array. */
  @SuppressWarnings("unchecked")
  public List<JsonNode> items() {
    return kind == Kind.ARRAY ? (List<JsonNode>) value : List.of();
  }

  /** The characters of a text. */
  public String text() {
    return (String) value;
  }

  /** The value of a number; finite. */
  public double number() {
    return (Double) value;
  }

  /** Whether it is true. */
  public boolean flag() {
    return (Boolean) value;
  }

  /** Where it stands, such as {@code sections[2].role}; "" for the whole text. */
  public String path() {
    StringBuilder path = new StringBuilder();
    append(path);
    return path.toString();
  }

  /** Where a member of it stands, or would stand. */
  public String path(String member) {
    StringBuilder path = new StringBuilder();
    append(path);
    return path.append(path.isEmpty() ? "" : ".").append(Display.of(member)).toString();
  }

  private void append(StringBuilder path) {
    if (parent == null) {
      return;
    }
    parent.append(path);
    if (key == null) {
      path.append('[').append(index).append(']');
    } else {
      path.append(path.isEmpty() ? "" : ".").append(Display.of(key));
    }
  }

  /**
   * The value at a path from here, or the deepest one on the way to it that there is.
   *
   * @param path as {@link #path()} writes it, from this value on
   */
  public JsonNode nearest(String path) {
    for (Map.Entry<String, JsonNode> member : members().entrySet()) {
      String name = member.getKey();
      if (path.startsWith(name) && ends(path, name.length())) {
        String rest = path.substring(name.length());
        return member.getValue().nearest(rest.startsWith(".") ? rest.substring(1) : rest);
      }
    }
    int close = path.indexOf(']');
    if (kind == Kind.ARRAY && path.startsWith("[") && close > 0) {
      int place = place(path.substring(1, close));
      if (place < items().size()) {
        String rest = path.substring(close + 1);
        return items().get(place).nearest(rest.startsWith(".") ? rest.substring(1) : rest);
      }
    }
    return this;
  }

  private static boolean ends(String path, int at) {
    return at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
  }

  private static int place(String digits) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
