package io.github.duizhao.rectification;

import java.util.HashSet;
import java.util.Set;

/** How like two short texts are. */
final class Likeness {

  private Likeness() {}

  /** The share of the pairs of characters that both have, from 0 to 100. */
  static int of(String one, String other) {
    Set<String> some = pairs(one);
    Set<String> others = pairs(other);
    int all = some.size() + others.size();
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return all == 0 ? 0 : 200 * shared.size() / all;
  }

  private static Set<String> pairs(String text) {
    String plain = HeadingRow.plain(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
