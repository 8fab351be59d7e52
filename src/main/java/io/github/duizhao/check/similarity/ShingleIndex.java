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

  private int[] hashes = new int[1 << 10];
  private int[] owners = filled(hashes.length * OWNERS);
  private int used;

  /** Counts a meeting for every file known to have a five-gram, and makes another one known. */
  void meet(int hash, int file, Votes votes) {
    int slot = slot(hash);
    if (owners[slot * OWNERS] == NONE) {
      hashes[slot] = hash;
      used++;
    }
    for (int i = slot * OWNERS; i < (slot + 1) * OWNERS; i++) {
      if (owners[i] == NONE) {
        owners[i] = file;
        break;
      }
      if (owners[i] == file) {
        break;
      }
      votes.count(owners[i]);
    }
    if (2 * used > hashes.length) {
      grow();
    }
  }

  private int slot(int hash) {
    int slot = ((hash * 0x9E3779B1) >>> 7) & (hashes.length - 1);
    while (owners[slot * OWNERS] != NONE && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldOwners = owners;
    hashes = new int[oldHashes.length * 2];
    owners = filled(hashes.length * OWNERS);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldOwners[i * OWNERS] != NONE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        System.arraycopy(oldOwners, i * OWNERS, owners, slot * OWNERS, OWNERS);
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
