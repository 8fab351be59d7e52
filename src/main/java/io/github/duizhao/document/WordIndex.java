package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Entries by the first character of their word. Immutable. */
final class WordIndex<T> {

  /** What is found under a character may have another with the same lower bits. */
  private static final int LOWER_BITS = 0x3FF;

  private final List<List<T>> entries = new ArrayList<>();

  /**
   * An index of some entries.
   *
   * @param word gives the word of an entry, which is not empty
   */
  WordIndex(Collection<T> all, Function<T, String> word) {
    for (int i = 0; i <= LOWER_BITS; i++) {
      entries.add(List.of());
    }
    for (T entry : all) {
      int place = word.apply(entry).charAt(0) & LOWER_BITS;
      List<T> grown = new ArrayList<>(entries.get(place));
      grown.add(entry);
      entries.set(place, List.copyOf(grown));
    }
  }

  /**
   * All entries whose words begin with a character, in the order in which they were given; a few
   * others may be among them.
   */
  List<T> startingWith(char first) {
    return entries.get(first & LOWER_BITS);
  }
}
