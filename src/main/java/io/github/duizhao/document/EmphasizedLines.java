package io.github.duizhao.document;

import io.github.duizhao.document.OutlineLine.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the headings are that only their type sets off: the name of a part where nothing else names
 * it, or else a sub-heading.
 */
final class EmphasizedLines {

  private final List<OutlineLine> kept;
  private final Set<OutlineLine> parts;

  private EmphasizedLines(List<OutlineLine> kept, Set<OutlineLine> parts) {
    this.kept = kept;
    this.parts = parts;
  }

  static EmphasizedLines of(List<OutlineLine> lines) {
    Set<Role> named = EnumSet.noneOf(Role.class);
    for (OutlineLine line : lines) {
      if (line.kind() != Kind.EMPHASIZED && line.kind() != Kind.LABEL) {
        named.addAll(firstRole(line));
      }
    }
    Set<OutlineLine> parts = new HashSet<>();
    for (OutlineLine line : lines) {
      if (line.kind() == Kind.EMPHASIZED && named.addAll(firstRole(line))) {
        parts.add(line);
      }
    }
    return new EmphasizedLines(kept(lines, parts), parts);
  }

  private static List<Role> firstRole(OutlineLine line) {
    return line.roles().isEmpty() ? List.of() : line.roles().subList(0, 1);
  }

  /** All lines but those set off above the first part: they belong to the opening. */
  private static List<OutlineLine> kept(List<OutlineLine> lines, Set<OutlineLine> parts) {
    int first = 0;
    while (first < lines.size()
        && lines.get(first).kind() == Kind.EMPHASIZED
        && !parts.contains(lines.get(first))) {
      first++;
    }
    boolean none = first == lines.size();
    List<OutlineLine> kept = new ArrayList<>(none ? lines : lines.subList(first, lines.size()));
    return List.copyOf(kept);
  }

  /** The lines that may be headings, in text order. */
  List<OutlineLine> kept() {
    return kept;
  }

  /** Whether a line is the only one that names its part. */
  boolean namesPart(OutlineLine line) {
    return line.kind() == Kind.EMPHASIZED && parts.contains(line);
  }
}
