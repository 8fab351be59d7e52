package io.github.duizhao.document;

import java.util.List;

/** What headings say by their words alone. */
public final class HeadingRoles {

  private HeadingRoles() {}

  /**
   * The roles that a heading names, in the order it names them.
   *
   * @param title the heading without its number
   */
  public static List<Role> of(String title) {
    return RoleLexicon.shipped().roles(title);
  }
}
