package io.github.duizhao.rectification;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Which of some things is which of others: first by what they have in common, then by their place
 * between two that are known.
 */
final class Alignment {

  private final int[] ofOne;
  private final int[] ofOther;

  private Alignment(int ones, int others) {
    ofOne = new int[ones];
    ofOther = new int[others];
    Arrays.fill(ofOne, -1);
    Arrays.fill(ofOther, -1);
  }

  /**
   * Aligns by what two have in common alone.
   *
   * @param likeness how much that is, 0 for nothing
   */
  static Alignment byLikeness(int ones, int others, IntBinaryOperator likeness) {
    Alignment alignment = new Alignment(ones, others);
    alignment.pairLike(likeness);
    return alignment;
  }

  /** Aligns what has nothing in common by its place as well. */
  static Alignment withPlaces(int ones, int others, IntBinaryOperator likeness) {
    Alignment alignment = byLikeness(ones, others, likeness);
    alignment.pairPlaces();
    return alignment;
  }

  /** The index of the other one of the same; -1 for none. */
  int other(int one) {
    return ofOne[one];
  }

  /** The index of the one of the same; -1 for none. */
  int one(int other) {
    return ofOther[other];
  }

  /** The likest first; of several that are as like, the first. */
  private void pairLike(IntBinaryOperator likeness) {
    int[][] like = new int[ofOne.length][ofOther.length];
    int most = 0;
    for (int i = 0; i < ofOne.length; i++) {
      for (int j = 0; j < ofOther.length; j++) {
        like[i][j] = likeness.applyAsInt(i, j);
        most = Math.max(most, like[i][j]);
      }
    }
    for (int wanted = most; wanted > 0; wanted--) {
      for (int i = 0; i < ofOne.length; i++) {
        for (int j = 0; j < ofOther.length && ofOne[i] < 0; j++) {
          if (ofOther[j] < 0 && like[i][j] == wanted) {
            ofOne[i] = j;
            ofOther[j] = i;
          }
        }
      }
    }
  }

  /** As many that are left over on the one side as on the other, between the same neighbours. */
  private void pairPlaces() {
    for (int i = 0; i < ofOne.length; i++) {
      if (ofOne[i] >= 0) {
        continue;
      }
      int end = i;
      while (end < ofOne.length && ofOne[end] < 0) {
        end++;
      }
      int first = i == 0 ? 0 : ofOne[i - 1] + 1;
      int last = end == ofOne.length ? ofOther.length : ofOne[end];
      if (last - first == end - i && areFree(first, last)) {
        for (int k = 0; k < end - i; k++) {
          ofOne[i + k] = first + k;
          ofOther[first + k] = i + k;
        }
      }
      i = end;
    }
  }

  private boolean areFree(int from, int to) {
    for (int i = from; i < to; i++) {
      if (ofOther[i] >= 0) {
        return false;
      }
    }
    return true;
  }
}
