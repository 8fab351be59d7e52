package io.github.duizhao.measure;

import java.util.List;
import java.util.Optional;

/** Finds measures for a problem. Immutable: one serves all threads. */
public final class Suggester {

  /** A suggester over the measures that ship with the program. */
  public static Suggester builtIn() {
    return new Suggester();
  }

  /**
   * Measures for a problem, best first.
   *
   * @param problem the problem in the writer's words
   * @param category id of the only category to choose from, or empty for all
   * @param limit how many at most, at least 1
   */
  public List<Suggestion> suggest(String problem, Optional<String> category, int limit) {
    return List.of();
  }
}
