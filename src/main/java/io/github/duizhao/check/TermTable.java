package io.github.duizhao.check;

import io.github.duizhao.document.CharacterSet;
import java.util.Arrays;
import java.util.List;

/**
 * Words of one or several lists, as a tree of their characters that is entered by the first two: at
 * most places of a text a look at one bit tells that no word starts there. Immutable.
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

  /** There are at least so many places for a word, so that most are empty. */
  private static final int ROOM = 8;

  /** By the hash of their two characters; what meets in one place stands in the next ones. */
  private final Node[] pairs;

  /** Which hashes occur: small enough to stay near the processor, which the tree does not. */
  private final long[] filled;

  private final Node[] singles = new Node[256];
  private final CharacterSet single;

  TermTable(List<Entry> entries) {
    int size = Integer.highestOneBit(Math.max(64, entries.size() * ROOM)) * 2;
    this.pairs = new Node[size];
    this.filled = new long[size / Long.SIZE];
    StringBuilder characters = new StringBuilder();
    for (Entry entry : entries) {
      if (entry.term().length() == 1) {
        characters.append(entry.term());
      }
    }
    this.single = CharacterSet.of(characters.toString());
    // Short ones first: where a word stands in the tree, those that it begins with are known.
    entries.stream()
        .sorted((a, b) -> a.term().length() - b.term().length())
        .forEach(this::add);
  }

  private void add(Entry entry) {
    String term = entry.term();
    Node node = term.length() == 1 ? singleNode(term.charAt(0)) : pairNode(term);
    for (int i = 2; i < term.length(); i++) {
      node = node.childOrNew(term.charAt(i));
    }
    node.add(entry);
  }

  private Node singleNode(char c) {
    int at = c & 0xFF;
    singles[at] = singles[at] == null ? new Node(null) : singles[at];
    return singles[at];
  }

  private Node pairNode(String term) {
    int hash = hash(term.charAt(0), term.charAt(1));
    filled[hash >> 6] |= 1L << hash;
    while (pairs[hash] != null && !pairs[hash].begins(term.charAt(0), term.charAt(1))) {
      hash = (hash + 1) & (pairs.length - 1);
    }
    if (pairs[hash] == null) {
      pairs[hash] = new Node(null);
      pairs[hash].pair = term.charAt(0) << 16 | term.charAt(1);
    }
    return pairs[hash];
  }

  private int hash(char first, char second) {
    return (first * 0x3D + second) & (pairs.length - 1);
  }

  private boolean isFilled(int hash) {
    return (filled[hash >> 6] & (1L << hash)) != 0;
  }

  /** The longest word that starts at an offset and ends in the range, or null. */
  Entry longestAt(String text, int offset, int to) {
    Node deepest = deepest(text, offset, to);
    if (deepest != null) {
      return deepest.entries[0];
    }
    if (single.mayHave(text.charAt(offset))) {
      for (Entry entry : singles(text.charAt(offset))) {
        if (entry.term().charAt(0) == text.charAt(offset)) {
          return entry;
        }
      }
    }
    return null;
  }

  /** The node of the longest word of two characters or more at an offset, null if there is none. */
  private Node deepest(String text, int offset, int to) {
    if (offset + 1 >= to) {
      return null;
    }
    char first = text.charAt(offset);
    char second = text.charAt(offset + 1);
    int hash = hash(first, second);
    if (!isFilled(hash)) {
      return null;
    }
    while (pairs[hash] != null && !pairs[hash].begins(first, second)) {
      hash = (hash + 1) & (pairs.length - 1);
    }
    Node node = pairs[hash];
    Node deepest = null;
    for (int i = offset + 2; node != null; i++) {
      deepest = node.entries.length > 0 ? node : deepest;
      node = i < to ? node.child(text.charAt(i)) : null;
    }
    return deepest;
  }

  private Entry[] singles(char c) {
    Node node = singles[c & 0xFF];
    return node == null ? NONE : node.entries;
  }

  /** The first offset of a range at which one of the words may start, or its end. */
  int next(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char first = text.charAt(i);
      if (single.mayHave(first) || (i + 1 < to && isFilled(hash(first, text.charAt(i + 1))))) {
        return i;
      }
    }
    return to;
  }

  /** Goes through a text and tells of each word at each place, longer ones first. */
  void scan(String text, Visitor visitor) {
    int length = text.length();
    for (int i = next(text, 0, length); i < length; i = next(text, i + 1, length)) {
      for (Node node = deepest(text, i, length); node != null; node = node.shorter) {
        for (Entry entry : node.entries) {
          visitor.found(entry, i);
        }
      }
      for (Entry entry : singles(text.charAt(i))) {
        if (entry.term().charAt(0) == text.charAt(i)) {
          visitor.found(entry, i);
        }
      }
    }
  }

  /** Is told of words. */
  interface Visitor {
    void found(Entry entry, int at);
  }

  /** What words begin with. Changed only while the table is built. */
  private static final class Node {
    private int pair;
    private char[] labels = {};
    private Node[] children = {};
    private Entry[] entries = NONE;

    /** The longest word that a word here begins with. */
    private final Node shorter;

    private Node(Node shorter) {
      this.shorter = shorter;
    }

    private boolean begins(char first, char second) {
      return pair == (first << 16 | second);
    }

    private Node child(char c) {
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] == c) {
          return children[i];
        }
      }
      return null;
    }

    private Node childOrNew(char c) {
      Node child = child(c);
      if (child == null) {
        child = new Node(entries.length > 0 ? this : shorter);
        labels = Arrays.copyOf(labels, labels.length + 1);
        labels[labels.length - 1] = c;
        children = Arrays.copyOf(children, labels.length);
        children[labels.length - 1] = child;
      }
      return child;
    }

    private void add(Entry entry) {
      entries = Arrays.copyOf(entries, entries.length + 1);
      entries[entries.length - 1] = entry;
    }
  }
}
