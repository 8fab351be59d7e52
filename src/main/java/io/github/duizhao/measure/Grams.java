package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits Chinese text into single ideographs and pairs of neighbours. They need no dictionary and
 * still meet in wordings that differ: 补学不及时 and 没有及时补学 share 及时 and 补学.
 */
final class Grams {

  private static final double SINGLE_WEIGHT = 0.5;

  private final List<String> commonWords;

  /**
   * Takes the words that are left out.
   *
   * @param commonWords words that tell nothing; a pair never reaches across one
   */
  Grams(List<String> commonWords) {
    this.commonWords =
        commonWords.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The different singles and pairs of a text in the order in which they first stand. */
  Set<String> of(String text) {
    String telling = text;
    for (String word : commonWords) {
      telling = telling.replace(word, " ");
    }
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i < telling.length(); i++) {
      if (!Characters.isIdeograph(telling.charAt(i))) {
        continue;
      }
      grams.add(telling.substring(i, i + 1));
      if (i + 1 < telling.length() && Characters.isIdeograph(telling.charAt(i + 1))) {
        grams.add(telling.substring(i, i + 2));
      }
    }
    return grams;
  }

  /** A single character says less than a pair. */
  static double weight(String gram) {
    return isPair(gram) ? 1 : SINGLE_WEIGHT;
  }

  static boolean isPair(String gram) {
    return gram.length() > 1;
  }
}
