package io.github.duizhao.sidebar;

import io.github.duizhao.measure.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the user's favourites before other patterns that fit a problem as well. */
final class FavouriteOrder {

  /** Scores count as equal within a tenth: a finer difference is no reason for the writer. */
  private static final int STEPS = 10;

  private FavouriteOrder() {}

  /**
   * The patterns in their order for the user.
   *
   * @param suggestions best first
   */
  static List<Suggestion> of(List<Suggestion> suggestions, Set<String> favourites) {
    List<Suggestion> ordered = new ArrayList<>(suggestions);
    ordered.sort(
        Comparator.comparingLong((Suggestion s) -> -Math.round(s.score() * STEPS))
            .thenComparing(s -> !favourites.contains(s.id())));
    return List.copyOf(ordered);
  }
}
