package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import java.util.ArrayList;
import java.util.Arrays;
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
    Found found = new Found(numbers.size(), text.length);
    table.scan(text, found);
    return found.byList();
  }

  /** Collects the words of all lists as they come, and sorts them by list when all are there. */
  private static final class Found implements TermTable.Visitor {

    /** So many numbers tell of a word: its list, where it starts and where it ends. */
    private static final int NUMBERS = 3;

    private int[] words;
    private int size;

    /** By list, how many words were found. */
    private final int[] counts;

    /** By list, where the next word may begin: those of one list do not overlap. */
    private final int[] free;

    private Found(int lists, int characters) {
      this.words = new int[16 + characters / 2];
      this.counts = new int[lists];
      this.free = new int[lists];
    }

    @Override
    public void found(int word, int at) {
      int list = TermTable.list(word);
      if (at < free[list]) {
        return;
      }
      free[list] = at + TermTable.length(word);
      if (TermTable.counts(word)) {
        if (size + NUMBERS > words.length) {
          words = Arrays.copyOf(words, 2 * words.length);
        }
        words[size] = list;
        words[size + 1] = at;
        words[size + 2] = free[list];
        size += NUMBERS;
        counts[list]++;
      }
    }

    private TermHits[] byList() {
      int[] bounds = new int[2 * size / NUMBERS];
      TermHits[] hits = new TermHits[counts.length];
      int[] next = new int[counts.length];
      int from = 0;
      for (int list = 0; list < hits.length; list++) {
        int to = from + 2 * counts[list];
        hits[list] = from == to ? TermHits.NONE : new TermHits(bounds, from, to);
        next[list] = from;
        from = to;
      }
      for (int i = 0; i < size; i += NUMBERS) {
        int place = next[words[i]];
        bounds[place] = words[i + 1];
        bounds[place + 1] = words[i + 2];
        next[words[i]] = place + 2;
      }
      return hits;
    }
  }
}
