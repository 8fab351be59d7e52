package io.github.duizhao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of one or several lists, found by a hash of their first two characters: at most places of a
 * text that is all it takes to see that no word starts there. Immutable.
 */
final class TermTable {

  /**
   * A word of a list.
   *
   * @param term the word, not empty
   * @param list the number of its list
   * @param counts whether it is looked for, and not an exception that hides others
   */
  record Entry(String term, int list, boolean counts) {}

  private static final Entry[] NONE = {};

  /** There are at least so many buckets for a word, so that most are empty. */
  private static final int ROOM = 8;

  private final Entry[][] pairs;
  private final Entry[][] singles = new Entry[256][];
  private final boolean hasSingles;

  TermTable(List<Entry> entries) {
    int size = Integer.highestOneBit(Math.max(64, entries.size() * ROOM)) * 2;
    this.pairs = new Entry[size][];
    Arrays.fill(pairs, NONE);
    Arrays.fill(singles, NONE);
    boolean single = false;
    List<Entry> longestFirst = new ArrayList<>(entries);
    longestFirst.sort((a, b) -> b.term().length() - a.term().length());
    for (Entry entry : longestFirst) {
      String term = entry.term();
      if (term.length() == 1) {
        single = true;
        add(singles, term.charAt(0) & 0xFF, entry);
      } else {
        add(pairs, hash(term.charAt(0), term.charAt(1)), entry);
      }
    }
    this.hasSingles = single;
  }

  private static void add(Entry[][] buckets, int index, Entry entry) {
    Entry[] longer = Arrays.copyOf(buckets[index], buckets[index].length + 1);
    longer[longer.length - 1] = entry;
    buckets[index] = longer;
  }

  private int hash(char first, char second) {
    return (first * 0x3D + second) & (pairs.length - 1);
  }

  /** The longest word that starts at an offset and ends in the range, or null. */
  Entry longestAt(String text, int offset, int to) {
    if (offset + 1 < to) {
      for (Entry entry : pairs[hash(text.charAt(offset), text.charAt(offset + 1))]) {
        if (offset + entry.term().length() <= to && text.startsWith(entry.term(), offset)) {
          return entry;
        }
      }
    }
    if (hasSingles) {
      for (Entry entry : singles[text.charAt(offset) & 0xFF]) {
        if (entry.term().charAt(0) == text.charAt(offset)) {
          return entry;
        }
      }
    }
    return null;
  }

  /** Goes through a text and tells of each word at each place, longer ones first. */
  void scan(String text, Visitor visitor) {
    for (int i = 0; i + 1 < text.length(); i++) {
      Entry[] bucket = pairs[hash(text.charAt(i), text.charAt(i + 1))];
      // An array that is empty needs no iteration, and nearly all are.
      if (bucket.length > 0) {
        visit(bucket, text, i, visitor);
      }
      if (hasSingles) {
        visit(singles[text.charAt(i) & 0xFF], text, i, visitor);
      }
    }
    if (hasSingles && !text.isEmpty()) {
      int last = text.length() - 1;
      visit(singles[text.charAt(last) & 0xFF], text, last, visitor);
    }
  }

  private static void visit(Entry[] bucket, String text, int at, Visitor visitor) {
    for (Entry entry : bucket) {
      if (text.startsWith(entry.term(), at)) {
        visitor.found(entry, at);
      }
    }
  }

  /** Is told of words. */
  interface Visitor {
    void found(Entry entry, int at);
  }
}
