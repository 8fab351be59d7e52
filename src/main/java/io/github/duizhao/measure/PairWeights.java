package io.github.duizhao.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each pair of ideographs speaks for each of several groups of wordings. The more often a
 * group uses the pair the more, up to a bound; the more groups use it the less (inverse document
 * frequency as in BM25).
 */
final class PairWeights {

  /** How soon repeated use stops to count: half of the bound is reached at this many. */
  private static final double SATURATION = 0.8;

  private final Map<String, double[]> weights = new HashMap<>();

  /**
   * @param groups for each group the pairs of each of its wordings
   */
  PairWeights(List<List<Set<String>>> groups) {
    for (int group = 0; group < groups.size(); group++) {
      for (Set<String> wording : groups.get(group)) {
        for (String pair : wording) {
          weights.computeIfAbsent(pair, unused -> new double[groups.size()])[group]++;
        }
      }
    }
    weights.values().forEach(PairWeights::weigh);
  }

  private static void weigh(double[] uses) {
    int using = 0;
    for (double use : uses) {
      using += use > 0 ? 1 : 0;
    }
    double rarity = Math.log(1 + (uses.length - using + 0.5) / (using + 0.5));
    for (int i = 0; i < uses.length; i++) {
      uses[i] = rarity * uses[i] / (uses[i] + SATURATION);
    }
  }

  /** Whether any group uses a pair. */
  boolean knows(String pair) {
    return weights.containsKey(pair);
  }

  /** Adds what a pair says for each group to {@code sums}, times {@code factor}. */
  void addTo(double[] sums, String pair, double factor) {
    double[] own = weights.get(pair);
    if (own == null) {
      return;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * own[i];
    }
  }
}
