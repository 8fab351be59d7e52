package io.github.duizhao.check;

import io.github.duizhao.document.CharacterSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of one or several lists, found by a hash of their first two characters: at most places of a
 * text a look at one bit tells that no word starts there. Immutable.
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

  /** Which buckets have words: small enough to stay near the processor, which the buckets do not. */
  private final long[] filled;

  private final Entry[][] singles = new Entry[256][];
  private final CharacterSet single;

  TermTable(List<Entry> entries) {
    int size = Integer.highestOneBit(Math.max(64, entries.size() * ROOM)) * 2;
    this.pairs = new Entry[size][];
    this.filled = new long[size / Long.SIZE];
    Arrays.fill(pairs, NONE);
    Arrays.fill(singles, NONE);
    StringBuilder characters = new StringBuilder();
    List<Entry> longestFirst = new ArrayList<>(entries);
    longestFirst.sort((a, b) -> b.term().length() - a.term().length());
    for (Entry entry : longestFirst) {
      String term = entry.term();
      if (term.length() == 1) {
        characters.append(term);
        add(singles, term.charAt(0) & 0xFF, entry);
      } else {
        int hash = hash(term.charAt(0), term.charAt(1));
        filled[hash >> 6] |= 1L << hash;
        add(pairs, hash, entry);
      }
    }
    this.single = CharacterSet.of(characters.toString());
  }

  private static void add(Entry[][] buckets, int index, Entry entry) {
    Entry[] longer = Arrays.copyOf(buckets[index], buckets[index].length + 1);
    longer[longer.length - 1] = entry;
    buckets[index] = longer;
  }

  private int hash(char first, char second) {
    return (first * 0x3D + second) & (pairs.length - 1);
  }

  private boolean isFilled(int hash) {
    return (filled[hash >> 6] & (1L << hash)) != 0;
  }

  /** The longest word that starts at an offset and ends in the range, or null. */
  Entry longestAt(String text, int offset, int to) {
    char first = text.charAt(offset);
    if (offset + 1 < to) {
      int hash = hash(first, text.charAt(offset + 1));
      if (isFilled(hash)) {
        for (Entry entry : pairs[hash]) {
          if (offset + entry.term().length() <= to && text.startsWith(entry.term(), offset)) {
            return entry;
          }
        }
      }
    }
    if (single.mayHave(first)) {
      for (Entry entry : singles[first & 0xFF]) {
        if (entry.term().charAt(0) == first) {
          return entry;
        }
      }
    }
    return null;
  }

  /** The first offset of a range at which one of the words may start, or its end. */
  int next(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char first = text.charAt(i);
      if (single.mayHave(first)
          || (i + 1 < to && isFilled(hash(first, text.charAt(i + 1))))) {
        return i;
      }
    }
    return to;
  }

  /** Goes through a text and tells of each word at each place, longer ones first. */
  void scan(String text, Visitor visitor) {
    int length = text.length();
    for (int i = next(text, 0, length); i < length; i = next(text, i + 1, length)) {
      if (i + 1 < length) {
        visit(pairs[hash(text.charAt(i), text.charAt(i + 1))], text, i, visitor);
      }
      visit(singles[text.charAt(i) & 0xFF], text, i, visitor);
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
