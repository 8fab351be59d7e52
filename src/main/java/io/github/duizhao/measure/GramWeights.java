package io.github.duizhao.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each gram speaks for each of several groups of wordings. The more often a group uses the
 * gram the more, up to a bound; the more groups use it the less (inverse document frequency as in
 * BM25).
 */
final class GramWeights {

  private final Map<String, double[]> weights = new HashMap<>();

  /**
   * Counts and weighs the grams.
   *
   * @param groups for each group the grams of each of its wordings
   * @param saturation at how many uses half of the bound is reached
   */
  GramWeights(List<List<Set<String>>> groups, double saturation) {
    for (int group = 0; group < groups.size(); group++) {
      for (Set<String> wording : groups.get(group)) {
        for (String gram : wording) {
          weights.computeIfAbsent(gram, unused -> new double[groups.size()])[group]++;
        }
      }
    }
    weights.forEach((gram, uses) -> weigh(gram, uses, saturation));
  }

  private static void weigh(String gram, double[] uses, double saturation) {
    int using = 0;
    for (double use : uses) {
      using += use > 0 ? 1 : 0;
    }
    double rarity = Math.log(1 + (uses.length - using + 0.5) / (using + 0.5));
    for (int i = 0; i < uses.length; i++) {
      uses[i] = Grams.weight(gram) * rarity * uses[i] / (uses[i] + saturation);
    }
  }

  /** Whether any group uses a gram. */
  boolean knows(String gram) {
    return weights.containsKey(gram);
  }

  /** Adds what a gram says for each group to {@code sums}, times {@code factor}. */
  void addTo(double[] sums, String gram, double factor) {
    double[] own = weights.get(gram);
    if (own == null) {
      return;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * own[i];
    }
  }
}
