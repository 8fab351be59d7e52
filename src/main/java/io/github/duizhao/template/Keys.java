package io.github.duizhao.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that something can have.
 *
 * @param list in the order in which messages list them
 * @param set the same, to look them up
 */
record Keys(List<String> list, Set<String> set) {

  static Keys of(String... names) {
    return of(List.of(names));
  }

  static Keys of(Collection<String> names) {
    return new Keys(List.copyOf(names), new HashSet<>(names));
  }

  boolean has(String name) {
    return set.contains(name);
  }
}
