package io.github.duizhao.check.rules;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells how much of a sentence's wording stands in one of some items, by pairs of characters. */
final class SharedWording {

  /** Shorter sentences share words by chance, in pairs of characters. */
  private static final int MIN_PAIRS = 6;

  /** From this share of its pairs on a sentence repeats an item. */
  private static final double SHARE = 0.7;

  private static final int BITS = 1 << 14;

  private final String text;
  private final List<Item> items;

  /** Of each item, the pairs by their hash: says no for sure, and yes perhaps. */
  private final List<BitSet> pairs = new ArrayList<>();

  SharedWording(String text, List<Item> items) {
    this.text = text;
    this.items = items;
    for (Item item : items) {
      BitSet bits = new BitSet(BITS);
      for (int i = item.span().start(); i + 1 < item.span().end(); i++) {
        bits.set(hash(i));
      }
      pairs.add(bits);
    }
  }

  /** Whether most of a sentence's pairs of characters stand in one item. */
  boolean has(Span sentence) {
    List<Integer> own = pairsOf(sentence);
    if (own.size() < MIN_PAIRS) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      BitSet bits = pairs.get(i);
      long perhaps = own.stream().filter(at -> bits.get(hash(at))).count();
      if (perhaps >= SHARE * own.size() && isShared(own, items.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isShared(List<Integer> own, Item item) {
    Set<String> there = new HashSet<>();
    for (int at : pairsOf(item.span())) {
      there.add(text.substring(at, at + 2));
    }
    long same = own.stream().filter(at -> there.contains(text.substring(at, at + 2))).count();
    return same >= SHARE * own.size();
  }

  /** Where pairs of ideographs start. */
  private List<Integer> pairsOf(Span range) {
    List<Integer> starts = new ArrayList<>();
    for (int i = range.start(); i + 1 < range.end(); i++) {
      if (isWord(text.charAt(i)) && isWord(text.charAt(i + 1))) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || Character.isDigit(c);
  }

  private int hash(int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & (BITS - 1);
  }
}
