package io.github.duizhao.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a part begins.
 *
 * @param cut where the part before it ends
 * @param start where it begins
 * @param roles its roles, at least one
 * @param heading its heading, if it has one of its own
 * @param names whether its heading names a part, and not an aspect
 * @param level its heading level; 1 where it has no heading
 * @param aspect the aspect that the whole part speaks of, by its heading or by the one above
 */
record Opening(
    int cut,
    int start,
    List<Role> roles,
    Optional<Heading> heading,
    boolean names,
    int level,
    Optional<String> aspect) {

  Opening {
    roles = List.copyOf(roles);
  }

  Role role() {
    return roles.get(0);
  }

  /** The same without some of its further roles. */
  Opening without(List<Role> taken) {
    List<Role> kept =
        roles.stream().filter(role -> role == role() || !taken.contains(role)).toList();
    return new Opening(cut, start, kept, heading, names, level, aspect);
  }

  /** The same as a part that is not of one aspect. */
  Opening withoutAspect() {
    return new Opening(cut, start, roles, heading, names, level, Optional.empty());
  }
}
