package io.github.duizhao.measure;

import java.util.ArrayList;
import java.util.List;

/** Words with what they stand for, found in a text by their first two characters. Immutable. */
final class WordTable {

  private final IntIndex beginnings = new IntIndex();
  private final List<List<Entry>> words = new ArrayList<>();

  /**
   * A table of some words.
   *
   * @param entries those of one character are left out: they are found everywhere
   */
  WordTable(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.word().length() > 1) {
        int place = beginnings.add(beginning(entry.word(), 0));
        if (place == words.size()) {
          words.add(new ArrayList<>(1));
        }
        words.get(place).add(entry);
      }
    }
  }

  /** The words that stand at an offset, in the order in which the table was given them. */
  void at(String text, int offset, Visitor visitor) {
    int place = offset + 1 < text.length() ? beginnings.find(beginning(text, offset)) : -1;
    if (place < 0) {
      return;
    }
    List<Entry> here = words.get(place);
    for (int i = 0; i < here.size(); i++) {
      if (text.startsWith(here.get(i).word(), offset)) {
        visitor.found(here.get(i));
      }
    }
  }

  private static int beginning(String text, int offset) {
    return text.charAt(offset) << 16 | text.charAt(offset + 1);
  }

  /**
   * A word.
   *
   * @param meaning what the owner of the table makes of it
   */
  record Entry(String word, int meaning) {}

  /** Is told of words. */
  interface Visitor {
    void found(Entry entry);
  }
}
