package io.github.duizhao.measure;

import java.util.Arrays;

/**
 * How much each gram speaks for each of several groups of wordings. The more often a group uses the
 * gram the more, up to a bound that a group of few wordings comes near with fewer uses; the more
 * groups use it the less (as in BM25). Immutable.
 */
final class GramWeights {

  private final IntIndex grams;

  /** For each gram, where the groups begin that use it; they end where the next gram's begin. */
  private final int[] starts;

  private final int[] groups;
  private final float[] weights;

  private GramWeights(GroupUses uses, double saturation, double sizeCounts) {
    this.grams = uses.grams();
    this.starts = new int[grams.size() + 1];
    this.groups = new int[uses.size()];
    this.weights = new float[uses.size()];
    for (int i = 0; i < uses.size(); i++) {
      starts[uses.gram(i) + 1]++;
    }
    for (int gram = 0; gram < grams.size(); gram++) {
      starts[gram + 1] += starts[gram];
    }
    int[] next = Arrays.copyOf(starts, grams.size());
    for (int i = 0; i < uses.size(); i++) {
      int gram = uses.gram(i);
      int using = starts[gram + 1] - starts[gram];
      double rarity = Math.log(1 + (uses.groups() - using + 0.5) / (using + 0.5));
      double size = 1 - sizeCounts + sizeCounts * uses.relativeSize(uses.group(i));
      double bounded = uses.count(i) / (uses.count(i) + saturation * size);
      groups[next[gram]] = uses.group(i);
      weights[next[gram]] = (float) (Grams.weight(grams.key(gram)) * rarity * bounded);
      next[gram]++;
    }
  }

  /**
   * Weighs what groups use.
   *
   * @param saturation at how many uses a group of average size reaches half of the bound
   * @param sizeCounts how far the size of a group changes that number, from 0 to 1
   */
  static GramWeights of(GroupUses uses, double saturation, double sizeCounts) {
    return new GramWeights(uses, saturation, sizeCounts);
  }

  /** Whether any group uses a gram. */
  boolean knows(int gram) {
    return grams.find(gram) >= 0;
  }

  /** Adds what a gram says for each group to {@code sums}, times {@code factor}. */
  void addTo(double[] sums, int gram, double factor) {
    int number = grams.find(gram);
    if (number < 0) {
      return;
    }
    for (int i = starts[number]; i < starts[number + 1]; i++) {
      sums[groups[i]] += factor * weights[i];
    }
  }
}
