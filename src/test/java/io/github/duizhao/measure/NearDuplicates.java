package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that say nearly the same: most pairs of neighbouring ideographs of the shorter one
 * stand in the other too. An index of the pairs keeps it from holding each text against each other.
 */
final class NearDuplicates {

  private final double limit;
  private final int fewestPairs;

  /**
   * Sets what counts as near.
   *
   * @param limit the share of the shorter text's pairs from which on two texts are too near
   * @param fewestPairs texts with fewer are not looked at: two of them are easily alike
   */
  NearDuplicates(double limit, int fewestPairs) {
    this.limit = limit;
    this.fewestPairs = fewestPairs;
  }

  /** What is near to what, each as a line to read; texts of one owner may be alike. */
  List<String> among(List<Text> texts) {
    List<String> found = new ArrayList<>();
    List<Set<String>> pairsOf = new ArrayList<>();
    Map<String, List<Integer>> using = new HashMap<>();
    for (Text text : texts) {
      Set<String> pairs = pairs(text.words());
      Map<Integer, Integer> shared = new HashMap<>();
      for (String pair : pairs) {
        using.getOrDefault(pair, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        using.computeIfAbsent(pair, unused -> new ArrayList<>()).add(pairsOf.size());
      }
      shared.forEach(
          (other, count) -> {
            int fewer = Math.min(pairs.size(), pairsOf.get(other).size());
            Text before = texts.get(other);
            if (fewer >= fewestPairs
                && count >= limit * fewer
                && !before.owner().equals(text.owner())) {
              found.add(before + " – " + text);
            }
          });
      pairsOf.add(pairs);
    }
    return found;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < text.length(); i++) {
      if (Characters.isIdeograph(text.charAt(i - 1)) && Characters.isIdeograph(text.charAt(i))) {
        pairs.add(text.substring(i - 1, i + 1));
      }
    }
    return pairs;
  }

  /**
   * A text to compare.
   *
   * @param owner the measure that it belongs to
   */
  record Text(String owner, String words) {

    @Override
    public String toString() {
      return owner + ": " + words;
    }
  }
}
