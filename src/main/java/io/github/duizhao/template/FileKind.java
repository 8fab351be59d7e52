package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.data.JsonNode.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a file holds, by its {@code kind}. */
enum FileKind {
  TEMPLATE("template"),
  PROFILE("profile"),
  LAYOUT("layout");

  private static final List<String> IDS = Arrays.stream(values()).map(kind -> kind.id).toList();

  private final String id;

  FileKind(String id) {
    this.id = id;
  }

  /** The word by which a file says it. */
  String id() {
    return id;
  }

  /** The kind of a file; null and told if it cannot be known. */
  static FileKind of(JsonNode root, Values values) {
    JsonNode kind = root.members().get("kind");
    if (kind != null) {
      String id = values.oneOf(kind, IDS);
      return id == null ? null : values()[IDS.indexOf(id)];
    }
    Set<String> keys = root.members().keySet();
    if (!keys.contains("sections") && !keys.contains("extends")) {
      if (keys.contains("aspects")) {
        return unsaid(PROFILE, root, values);
      }
      if (keys.contains("page") || keys.contains("elements") || keys.contains("pitch")) {
        return unsaid(LAYOUT, root, values);
      }
    }
    return TEMPLATE;
  }

  /** Only templates may leave it out; what it seems to be is told, and read as such. */
  private static FileKind unsaid(FileKind kind, JsonNode root, Values values) {
    if (root.kind() == Kind.OBJECT) {
      values.faults().at(root, "template.fault.kind", kind.id);
    }
    return kind;
  }
}
