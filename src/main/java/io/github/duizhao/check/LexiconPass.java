package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of several lists in one pass through a text. Immutable. */
final class LexiconPass {

  /** By name, the number of a list. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final TermTable table;

  LexiconPass(Map<String, Lexicon> lists) {
    List<Entry> entries = new ArrayList<>();
    lists.forEach(
        (name, list) -> {
          entries.addAll(list.entries(numbers.size()));
          // Those who ask write the name into the code: the same string is found at once.
          numbers.put(name.intern(), numbers.size());
        });
    this.table = new TermTable(entries);
  }

  /**
   * The number of a list, by which its hits are found.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException(name + " is not in lexicons.json");
    }
    return number;
  }

  /** By number of the list, the same as each finds for itself. */
  TermHits[] in(char[] text) {
    TermHits.Builder[] builders = new TermHits.Builder[numbers.size()];
    int[] free = new int[builders.length];
    table.scan(
        text,
        (word, at) -> {
          int list = TermTable.list(word);
          if (at >= free[list]) {
            free[list] = at + TermTable.length(word);
            if (TermTable.counts(word)) {
              if (builders[list] == null) {
                builders[list] = new TermHits.Builder();
              }
              builders[list].add(at, free[list]);
            }
          }
        });
    TermHits[] hits = new TermHits[builders.length];
    for (int list = 0; list < hits.length; list++) {
      hits[list] = builders[list] == null ? TermHits.NONE : builders[list].build();
    }
    return hits;
  }
}
