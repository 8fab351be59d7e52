package io.github.duizhao.check;

import io.github.duizhao.document.CharacterSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of one or several lists, as a tree of their characters that is entered by the first two: at
 * most places of a text a look at one bit tells that no word starts there. Immutable.
 *
 * <p>The tree lies in one array, so that a walk down touches little memory. A node has in one
 * number how many children it has and how many words end there, then the node of the longest word
 * that these begin with (0 if there is none), each word, and each child's character and place. A
 * word is its list, its length and its kind in one number.
 */
final class TermTable {

  /**
   * A word of a list.
   *
   * @param term the word, not empty
   * @param list the number of its list
   * @param counts whether it is looked for, and not an exception that hides others
   */
  record Entry(String term, int list, boolean counts) {
    private int packed() {
      return list << 16 | term.length() << 1 | (counts ? 1 : 0);
    }
  }

  /** There are so many hashes for a pair of characters, so that most are free. */
  private static final int HASHES = 8;

  /** There are so many places for a pair of characters. */
  private static final int ROOM = 2;

  private static final int COUNTS = 0;
  private static final int SHORTER = 1;
  private static final int FIRST_WORD = 2;

  private final long[] hashes;
  private final int hashMask;

  /** By hash, a pair of characters and its node; what meets in one place stands in the next. */
  private final int[] pairs;

  private final CharacterSet mayBeSingle;

  /** By the lower bits, a word of one character; what meets in one place stands in the next. */
  private final char[] singles;

  private final int[] singleNodes;
  private final int[] tree;

  TermTable(List<Entry> entries) {
    Map<Integer, Branch> byPair = new TreeMap<>();
    Map<Character, Branch> bySingle = new TreeMap<>();
    // Short ones first: where a word stands in the tree, those that it begins with are known.
    for (Entry entry :
        entries.stream().sorted(Comparator.comparingInt(e -> e.term().length())).toList()) {
      String term = entry.term();
      Branch branch =
          term.length() == 1
              ? bySingle.computeIfAbsent(term.charAt(0), c -> new Branch(null))
              : byPair.computeIfAbsent(pair(term.charAt(0), term.charAt(1)), p -> new Branch(null));
      for (int i = 2; i < term.length(); i++) {
        branch = branch.child(term.charAt(i));
      }
      branch.words.add(entry.packed());
    }
    Tree all = new Tree();
    int bits = Math.max(Long.SIZE, powerOfTwo(byPair.size() * HASHES));
    this.hashes = new long[bits / Long.SIZE];
    this.hashMask = bits - 1;
    this.pairs = new int[2 * powerOfTwo(byPair.size() * ROOM)];
    byPair.forEach((pair, branch) -> enter(pair, all.add(branch)));
    StringBuilder characters = new StringBuilder();
    bySingle.keySet().forEach(characters::append);
    this.mayBeSingle = CharacterSet.of(characters.toString());
    this.singles = new char[powerOfTwo(bySingle.size() * ROOM)];
    this.singleNodes = new int[singles.length];
    bySingle.forEach((single, branch) -> enterSingle(single, all.add(branch)));
    this.tree = Arrays.copyOf(all.cells, all.size);
  }

  private static int powerOfTwo(int least) {
    return Integer.highestOneBit(Math.max(1, least)) << 1;
  }

  private void enter(int pair, int node) {
    int hash = hash((char) (pair >>> 16), (char) pair);
    hashes[hash >> 6] |= 1L << hash;
    int at = 2 * hash & (pairs.length - 1);
    while (pairs[at + 1] != 0) {
      at = (at + 2) & (pairs.length - 1);
    }
    pairs[at] = pair;
    pairs[at + 1] = node;
  }

  private void enterSingle(char single, int node) {
    int at = placeOf(single);
    singles[at] = single;
    singleNodes[at] = node;
  }

  /** Where a single character stands or would stand. */
  private int placeOf(char single) {
    int last = singles.length - 1;
    int at = single & last;
    while (singleNodes[at] != 0 && singles[at] != single) {
      at = (at + 1) & last;
    }
    return at;
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  private int hash(char first, char second) {
    return (first * 0x3D + second) & hashMask;
  }

  private boolean mayStart(char first, char second) {
    int hash = hash(first, second);
    return (hashes[hash >> 6] & (1L << hash)) != 0;
  }

  /** The first offset of a range at which one of the words may start, or its end. */
  int next(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char first = text[i];
      if (mayBeSingle.mayHave(first) || (i + 1 < to && mayStart(first, text[i + 1]))) {
        return i;
      }
    }
    return to;
  }

  /** The longest word that starts at an offset and ends in the range; 0 if there is none. */
  int longestAt(char[] text, int offset, int to) {
    boolean longer = offset + 1 < to && mayStart(text[offset], text[offset + 1]);
    int node = longer ? deepest(text, offset, to) : 0;
    node = node > 0 ? node : single(text[offset]);
    return node > 0 ? tree[node + FIRST_WORD] : 0;
  }

  /** The length of a word that was found. */
  static int length(int word) {
    return (word & 0xFFFF) >>> 1;
  }

  /** Whether a word that was found is looked for, and not an exception. */
  static boolean counts(int word) {
    return (word & 1) != 0;
  }

  /** The number of the list of a word that was found. */
  static int list(int word) {
    return word >>> 16;
  }

  /** Goes through a text and tells of each word at each place, longer ones first. */
  void scan(char[] text, Visitor visitor) {
    scan(text, 0, text.length, visitor);
  }

  /** As {@link #scan(char[], Visitor)}, in a range as if it were the whole text. */
  void scan(char[] text, int from, int to, Visitor visitor) {
    for (int i = from; i < to; i++) {
      char first = text[i];
      if (i + 1 < to && mayStart(first, text[i + 1])) {
        for (int node = deepest(text, i, to); node > 0; node = tree[node + SHORTER]) {
          tell(node, i, visitor);
        }
      }
      if (mayBeSingle.mayHave(first)) {
        int single = single(first);
        if (single > 0) {
          tell(single, i, visitor);
        }
      }
    }
  }

  private void tell(int node, int at, Visitor visitor) {
    int words = words(tree[node]);
    for (int i = 0; i < words; i++) {
      visitor.found(tree[node + FIRST_WORD + i], at);
    }
  }

  private int single(char c) {
    return mayBeSingle.mayHave(c) ? singleNodes[placeOf(c)] : 0;
  }

  /** The node of the longest word of two characters or more at an offset, 0 if there is none. */
  private int deepest(char[] text, int offset, int to) {
    int node = pairNode(text[offset], text[offset + 1]);
    int deepest = 0;
    for (int i = offset + 2; node > 0; i++) {
      deepest = words(tree[node]) > 0 ? node : deepest;
      node = i < to ? child(node, text[i]) : 0;
    }
    return deepest;
  }

  private int pairNode(char first, char second) {
    int pair = pair(first, second);
    int at = 2 * hash(first, second) & (pairs.length - 1);
    while (pairs[at + 1] != 0) {
      if (pairs[at] == pair) {
        return pairs[at + 1];
      }
      at = (at + 2) & (pairs.length - 1);
    }
    return 0;
  }

  private int child(int node, char label) {
    int counts = tree[node];
    int at = node + FIRST_WORD + words(counts);
    for (int end = at + 2 * children(counts); at < end; at += 2) {
      if (tree[at] == label) {
        return tree[at + 1];
      }
    }
    return 0;
  }

  private static int words(int counts) {
    return counts & 0xFFFF;
  }

  private static int children(int counts) {
    return counts >>> 16;
  }

  /** Is told of words. */
  interface Visitor {
    void found(int word, int at);
  }

  /** A node while the tree grows. */
  private static final class Branch {
    private final List<Integer> words = new ArrayList<>();
    private final Map<Character, Branch> children = new TreeMap<>();
    private final Branch shorter;
    private int place;

    private Branch(Branch shorter) {
      this.shorter = shorter;
    }

    private Branch child(char label) {
      return children.computeIfAbsent(label, c -> new Branch(words.isEmpty() ? shorter : this));
    }
  }

  /** Lays branches into one array. */
  private static final class Tree {
    private int[] cells = new int[1024];

    /** Place 0 is no node. */
    private int size = 1;

    private int add(Branch branch) {
      branch.place = size;
      size += FIRST_WORD + branch.words.size() + 2 * branch.children.size();
      while (cells.length < size) {
        cells = Arrays.copyOf(cells, 2 * cells.length);
      }
      int at = branch.place;
      cells[at + COUNTS] = branch.children.size() << 16 | branch.words.size();
      cells[at + SHORTER] = branch.shorter == null ? 0 : branch.shorter.place;
      at += FIRST_WORD;
      for (int word : branch.words) {
        cells[at] = word;
        at++;
      }
      for (Map.Entry<Character, Branch> child : branch.children.entrySet()) {
        int place = add(child.getValue());
        cells[at] = child.getKey();
        cells[at + 1] = place;
        at += 2;
      }
      return branch.place;
    }
  }
}
