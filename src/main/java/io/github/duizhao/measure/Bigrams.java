package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits Chinese text into pairs of neighbouring ideographs. Pairs need no dictionary and still
 * meet in wordings that differ: 补学不及时 and 没有及时补学 share 及时 and 补学.
 */
final class Bigrams {

  private final List<String> commonWords;

  /**
   * @param commonWords words that tell nothing; a pair never reaches across one
   */
  Bigrams(List<String> commonWords) {
    this.commonWords =
        commonWords.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The different pairs of a text in the order in which they first stand. */
  Set<String> of(String text) {
    String telling = text;
    for (String word : commonWords) {
      telling = telling.replace(word, " ");
    }
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < telling.length(); i++) {
      if (Characters.isIdeograph(telling.charAt(i))
          && Characters.isIdeograph(telling.charAt(i + 1))) {
        pairs.add(telling.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
