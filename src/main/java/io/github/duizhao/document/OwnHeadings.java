package io.github.duizhao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headings by which a department knows its parts, beside those that everybody uses. Blanks, marks
 * and brackets do not count. Immutable.
 */
public final class OwnHeadings {

  /** None. */
  public static final OwnHeadings NONE = new OwnHeadings(Map.of());

  /** Longer headings are not compared. */
  private static final int LONGEST = 60;

  private final Map<String, PartName> names;

  private OwnHeadings(Map<String, PartName> names) {
    this.names = names;
  }

  /**
   * Headings with what they head; of two that are the same the first counts.
   *
   * @param headings without numbers
   */
  public static OwnHeadings of(List<Map.Entry<String, Role>> headings) {
    Map<String, PartName> names = new HashMap<>();
    for (Map.Entry<String, Role> heading : headings) {
      String core = HeadingWords.core(heading.getKey(), LONGEST);
      if (!core.isEmpty()) {
        // The usual words tell merged parts too.
        List<Role> usual = RoleLexicon.shipped().roles(heading.getKey());
        boolean same = usual.contains(heading.getValue());
        names.putIfAbsent(core, new PartName(same ? usual : List.of(heading.getValue()), true));
      }
    }
    return names.isEmpty() ? NONE : new OwnHeadings(Map.copyOf(names));
  }

  /** Whether a line says nothing but one of the headings. */
  public boolean has(String title) {
    return name(title).isPresent();
  }

  /** What a heading says, empty if it is none of these. */
  Optional<PartName> name(String title) {
    if (names.isEmpty() || title.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(names.get(HeadingWords.core(title, LONGEST)));
  }
}
