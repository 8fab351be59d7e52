package io.github.duizhao.check.completion;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a missing part is filled with where the template says nothing. */
final class StandardParts {

  private static final Content CONTENT =
      JsonResource.read(StandardParts.class, "standard-parts.json", Content.class);

  private static final Map<Role, Part> PARTS = new EnumMap<>(Role.class);

  static {
    CONTENT.parts().forEach(part -> PARTS.put(Role.ofId(part.role()).orElseThrow(), part));
  }

  private StandardParts() {}

  /** The part with a role; an empty one for parts that no role names. */
  static Part of(Role role) {
    return PARTS.getOrDefault(role, new Part(role.id(), "", "", ""));
  }

  /** What belongs under an aspect, without brackets. */
  static String aspectHint() {
    return CONTENT.aspectHint();
  }

  /**
   * A part.
   *
   * @param role the id of its role
   * @param heading its heading without a number, "" for none
   * @param sentence what opens it in a text without headings, "" for nothing
   * @param hint what it must contain, without brackets
   */
  record Part(String role, String heading, String sentence, String hint) {}

  private record Content(String aspectHint, List<Part> parts) {}
}
