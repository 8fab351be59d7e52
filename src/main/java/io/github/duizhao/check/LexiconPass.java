package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of several lists in one pass through a text. Immutable. */
final class LexiconPass {

  private final List<String> names;
  private final TermTable table;

  LexiconPass(Map<String, Lexicon> lists) {
    this.names = List.copyOf(lists.keySet());
    List<Entry> entries = new ArrayList<>();
    for (int list = 0; list < names.size(); list++) {
      entries.addAll(lists.get(names.get(list)).entries(list));
    }
    this.table = new TermTable(entries);
  }

  /** By name of the list, the same as each finds for itself. */
  Map<String, TermHits> in(String text) {
    TermHits.Builder[] builders = new TermHits.Builder[names.size()];
    Map<String, TermHits> hits = new HashMap<>();
    for (int list = 0; list < builders.length; list++) {
      builders[list] = new TermHits.Builder();
    }
    int[] free = new int[builders.length];
    table.scan(
        text.toCharArray(),
        (word, at) -> {
          int list = TermTable.list(word);
          if (at >= free[list]) {
            free[list] = at + TermTable.length(word);
            if (TermTable.counts(word)) {
              builders[list].add(at, free[list]);
            }
          }
        });
    for (int list = 0; list < builders.length; list++) {
      hits.put(names.get(list), builders[list].build());
    }
    return hits;
  }
}
