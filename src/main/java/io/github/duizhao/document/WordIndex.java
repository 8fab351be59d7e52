package io.github.duizhao.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Entries by the first character of their word: those of a character stand from {@link #from} up to
 * {@link #end}. A few whose words begin with another may stand among them. Immutable.
 */
final class WordIndex<T> {

  /** Characters that share their lower bits share a place. */
  private static final int LOWER_BITS = 0x3FF;

  private final List<T> entries;

  /** By the lower bits of a character, where its entries begin. */
  private final int[] starts = new int[LOWER_BITS + 2];

  /**
   * An index of some entries, which keep their order under each character.
   *
   * @param word gives the word of an entry, which is not empty
   */
  WordIndex(Collection<T> all, Function<T, String> word) {
    this.entries =
        all.stream().sorted(Comparator.comparingInt(entry -> place(word.apply(entry)))).toList();
    for (T entry : entries) {
      starts[place(word.apply(entry)) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  private static int place(String word) {
    return word.charAt(0) & LOWER_BITS;
  }

  /** The index of the first entry of a character. */
  int from(char first) {
    return starts[first & LOWER_BITS];
  }

  /** The index after its last one. */
  int end(char first) {
    return starts[(first & LOWER_BITS) + 1];
  }

  /** The entry at an index. */
  T get(int index) {
    return entries.get(index);
  }
}
