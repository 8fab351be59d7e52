package io.github.duizhao.writer;

import io.github.duizhao.document.Snapshot;
import java.util.Arrays;

/**
 * The paragraphs that an edit may have touched: those whose text differs and one more on either
 * side, since the office may give the object of a paragraph that is split or joined to its
 * neighbour.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Stretch(int from, int to) {

  /**
   * Compares two texts.
   *
   * @param old the paragraphs as they were; their text is {@code before}, but for line ends in
   *     paragraphs
   */
  static Stretch between(Snapshot old, String before, String after) {
    char[] some = before.toCharArray();
    char[] others = after.toCharArray();
    int shorter = Math.min(some.length, others.length);
    int prefix = Arrays.mismatch(some, others);
    prefix = prefix < 0 ? shorter : prefix;
    int suffix = 0;
    while (suffix < shorter - prefix
        && some[some.length - 1 - suffix] == others[others.length - 1 - suffix]) {
      suffix++;
    }
    int first = old.paragraphIndexAt(prefix);
    int last = old.paragraphIndexAt(some.length - suffix);
    return new Stretch(Math.max(0, first - 1), Math.min(old.paragraphs().size(), last + 2));
  }
}
