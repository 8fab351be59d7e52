package io.github.duizhao.check;

import java.util.List;

/**
 * Which of some texts have a pair of characters, for counting what another text shares with each in
 * one pass. For use on one thread.
 */
final class RarePairs {

  /** Where a pair is looked for first. */
  private static final int SPREAD = 0x9E3779B1;

  private final int owners;

  /** By hash, the last entry of a pair and one more; 0 is free. */
  private final int[] slots;

  /** Of each entry its pair, the text that has it, and the entry before it with the same pair. */
  private final int[] pairs;

  private final int[] ownerOf;
  private final int[] before;
  private int size;

  /** By the last entry of a pair, the last text that was counted: it counts once in a text. */
  private final int[] counted;

  private int asking;

  RarePairs(List<RareWords> texts) {
    this.owners = texts.size();
    int all = 0;
    for (RareWords text : texts) {
      all += text.mostPairs();
    }
    this.slots = new int[Integer.highestOneBit(Math.max(4, all)) * 2];
    this.counted = new int[all];
    this.pairs = new int[all];
    this.ownerOf = new int[all];
    this.before = new int[all];
    for (int i = 0; i < owners; i++) {
      int owner = i;
      texts.get(i).forEachPair(pair -> enter(pair, owner));
    }
  }

  private void enter(int pair, int owner) {
    int slot = slot(pair);
    int last = slots[slot] - 1;
    if (last < 0 || ownerOf[last] != owner) {
      pairs[size] = pair;
      ownerOf[size] = owner;
      before[size] = last;
      size++;
      slots[slot] = size;
    }
  }

  /** How many different pairs of a text stand in each of the others. */
  int[] sharedWith(RareWords text) {
    int[] shared = new int[owners];
    asking++;
    text.forEachPair(pair -> count(pair, shared));
    return shared;
  }

  private void count(int pair, int[] shared) {
    int last = slots[slot(pair)] - 1;
    if (last >= 0 && counted[last] < asking) {
      counted[last] = asking;
      for (int entry = last; entry >= 0; entry = before[entry]) {
        shared[ownerOf[entry]]++;
      }
    }
  }

  /** Where a pair stands or would stand. */
  private int slot(int pair) {
    int slot = ((pair * SPREAD) >>> 8) & (slots.length - 1);
    while (slots[slot] > 0 && pairs[slots[slot] - 1] != pair) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
