package io.github.duizhao.document;

import java.util.List;

/**
 * What the words of a heading say about the part it heads.
 *
 * @param roles the roles it names, in the order it names them
 * @param bare whether it says nothing but the name of a part
 */
record PartName(List<Role> roles, boolean bare) {

  /** Of a line that names no part. */
  static final PartName NONE = new PartName(List.of(), false);

  PartName {
    roles = List.copyOf(roles);
  }

  /** Reads a heading without its number. */
  static PartName of(String title) {
    return RoleLexicon.shipped().name(title);
  }
}
