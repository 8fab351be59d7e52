package io.github.duizhao.measure;

import java.util.Arrays;

/** Numbers different keys 0, 1, 2 … in the order in which they come: a set of ints, no objects. */
final class IntIndex {

  private static final int LEAST_ROOM = 16;

  /** Places that are free hold 0, others the number of their key and 1 more. */
  private int[] numbers = new int[2 * LEAST_ROOM];

  private int[] keys = new int[LEAST_ROOM];
  private int size;

  /** How many keys there are. */
  int size() {
    return size;
  }

  /** The key with a number. */
  int key(int number) {
    return keys[number];
  }

  /** The number of a key, below 0 if it is not there. */
  int find(int key) {
    return numbers[place(key)] - 1;
  }

  /** The number of a key, which is there from now on. */
  int add(int key) {
    int place = place(key);
    if (numbers[place] == 0) {
      if (size == keys.length) {
        grow();
        place = place(key);
      }
      keys[size] = key;
      size++;
      numbers[place] = size;
    }
    return numbers[place] - 1;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    numbers = new int[2 * keys.length];
    for (int i = 0; i < size; i++) {
      numbers[place(keys[i])] = i + 1;
    }
  }

  /** Where a key stands or would stand. */
  private int place(int key) {
    int mask = numbers.length - 1;
    int hash = key * 0x9E3779B9;
    int place = (hash >>> 16 ^ hash) & mask;
    while (numbers[place] != 0 && keys[numbers[place] - 1] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
