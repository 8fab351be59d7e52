package io.github.duizhao.check.similarity;

import java.util.Arrays;

/**
 * Which files have a five-gram: the first few of them, since what many files share is a set phrase
 * or a text that all have copied, and the first few stand for it. Open addressing, so that a file
 * costs a few kilobytes. For one thread.
 */
final class ShingleIndex {

  /** How many files are kept for a five-gram. */
  private static final int OWNERS = 4;

  private static final int NONE = -1;

  /** A five-gram has a place for each of its files; the places follow each other. */
  private int[] hashes = new int[1 << 10];

  private int[] owners = filled(hashes.length);
  private int used;

  /** Counts a meeting for every file known to have a five-gram, and makes another one known. */
  void meet(int hash, int file, Votes votes) {
    int slot = slot(hash);
    int known = 0;
    boolean own = false;
    while (owners[slot] != NONE) {
      if (hashes[slot] == hash) {
        known++;
        if (owners[slot] == file) {
          own = true;
        } else {
          votes.count(owners[slot]);
        }
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    if (!own && known < OWNERS) {
      put(slot, hash, file);
      used++;
      if (3 * used > 2 * hashes.length) {
        grow();
      }
    }
  }

  /** Where the places of a five-gram begin, if it has any. */
  private int slot(int hash) {
    return ((hash * 0x9E3779B1) >>> 7) & (hashes.length - 1);
  }

  private void put(int slot, int hash, int owner) {
    hashes[slot] = hash;
    owners[slot] = owner;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldOwners = owners;
    hashes = new int[oldHashes.length * 2];
    owners = filled(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldOwners[i] != NONE) {
        int slot = slot(oldHashes[i]);
        while (owners[slot] != NONE) {
          slot = (slot + 1) & (hashes.length - 1);
        }
        put(slot, oldHashes[i], oldOwners[i]);
      }
    }
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, NONE);
    return empty;
  }

  /** Takes the meetings with a file. */
  interface Votes {

    /** One five-gram more is shared with a file. */
    void count(int file);
  }
}
