package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.document.Role;
import java.util.Arrays;
import java.util.List;

/** The roles of parts by their ids. */
final class Roles {

  /** All ids. */
  static final List<String> IDS = Arrays.stream(Role.values()).map(Role::id).toList();

  /** The same as names of members. */
  static final Keys KEYS = Keys.of(IDS);

  private Roles() {}

  /** The role that a value names, null and told if there is none. */
  static Role read(JsonNode node, Values values) {
    return values.is(node, JsonNode.Kind.TEXT)
        ? Role.ofId(node.text()).orElseGet(() -> unknown(node, values))
        : null;
  }

  private static Role unknown(JsonNode node, Values values) {
    values.oneOf(node, IDS);
    return null;
  }
}
