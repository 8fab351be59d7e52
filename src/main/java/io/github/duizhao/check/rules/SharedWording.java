package io.github.duizhao.check.rules;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells how much of a sentence's wording stands in one of some items, by pairs of characters. */
final class SharedWording {

  /** Shorter sentences share words by chance, in pairs of characters. */
  private static final int MIN_PAIRS = 6;

  /** From this share of its pairs on a sentence repeats an item. */
  private final double share;

  private final String text;
  private final List<Item> items;

  /** By the hash of a pair: the last of the entries that name the items with such a pair. */
  private final int[] last;

  /** How many items have a pair with a hash. */
  private final int[] frequency;

  private int[] itemOf = new int[256];
  private int[] before = new int[256];
  private int entries;

  SharedWording(String text, List<Item> items, double share) {
    this.share = share;
    this.text = text;
    this.items = items;
    int pairs = items.stream().mapToInt(item -> item.span().length()).sum();
    this.last = new int[Integer.highestOneBit(Math.max(512, pairs)) * 2];
    this.frequency = new int[last.length];
    Arrays.fill(last, -1);
    for (int item = 0; item < items.size(); item++) {
      Span span = items.get(item).span();
      for (int i = span.start(); i + 1 < span.end(); i++) {
        enter(hash(i), item);
      }
    }
  }

  private void enter(int hash, int item) {
    if (last[hash] >= 0 && itemOf[last[hash]] == item) {
      return;
    }
    if (entries == itemOf.length) {
      itemOf = Arrays.copyOf(itemOf, entries * 2);
      before = Arrays.copyOf(before, entries * 2);
    }
    itemOf[entries] = item;
    before[entries] = last[hash];
    last[hash] = entries++;
    frequency[hash]++;
  }

  /** Whether most of a sentence's pairs of characters stand in one item. */
  boolean has(Span sentence) {
    List<Integer> own = pairsOf(sentence);
    if (own.size() < MIN_PAIRS) {
      return false;
    }
    // An item that lacks that many of the pairs is out, so one of the rarest stands in it.
    int enough = own.size() - (int) Math.ceil(share * own.size()) + 1;
    List<Integer> rarest = new ArrayList<>(own);
    rarest.sort(Comparator.comparingInt(at -> frequency[hash(at)]));
    BitSet seen = new BitSet(items.size());
    for (int at : rarest.subList(0, enough)) {
      for (int entry = last[hash(at)]; entry >= 0; entry = before[entry]) {
        int item = itemOf[entry];
        if (!seen.get(item) && isShared(own, items.get(item))) {
          return true;
        }
        seen.set(item);
      }
    }
    return false;
  }

  private boolean isShared(List<Integer> own, Item item) {
    Set<Integer> there = new HashSet<>();
    for (int at : pairsOf(item.span())) {
      there.add(pair(at));
    }
    long same = own.stream().filter(at -> there.contains(pair(at))).count();
    return same >= share * own.size();
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

  private int pair(int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private int hash(int at) {
    int mixed = pair(at) * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & (last.length - 1);
  }
}
