package io.github.duizhao.measure;

import java.util.Arrays;

/** How often groups of wordings use grams, counted one group after the other. */
final class GroupUses {

  private final IntIndex grams = new IntIndex();

  /** One entry for each gram that a group uses. */
  private int[] entryGrams = new int[1024];

  private int[] entryGroups = new int[1024];
  private int[] entryCounts = new int[1024];
  private int size;

  private int[] groupSizes = new int[16];
  private int groups;
  private long allUses;

  /** For each gram the entry of the group that is being counted, or an earlier group's. */
  private int[] lastEntry = new int[1024];

  /** Begins the next group. */
  void nextGroup() {
    if (groups == groupSizes.length) {
      groupSizes = Arrays.copyOf(groupSizes, 2 * groups);
    }
    groups++;
  }

  /** Counts the grams of a wording of the group. */
  void add(Grams.Reading wording, int times) {
    for (int i = 0; i < wording.size(); i++) {
      add(wording.gram(i), times);
    }
  }

  private void add(int key, int times) {
    int known = grams.size();
    int gram = grams.add(key);
    if (gram == lastEntry.length) {
      lastEntry = Arrays.copyOf(lastEntry, 2 * gram);
    }
    if (gram == known || entryGroups[lastEntry[gram]] != groups - 1) {
      lastEntry[gram] = newEntry(gram);
    }
    entryCounts[lastEntry[gram]] += times;
    groupSizes[groups - 1] += times;
    allUses += times;
  }

  private int newEntry(int gram) {
    if (size == entryGrams.length) {
      entryGrams = Arrays.copyOf(entryGrams, 2 * size);
      entryGroups = Arrays.copyOf(entryGroups, 2 * size);
      entryCounts = Arrays.copyOf(entryCounts, 2 * size);
    }
    entryGrams[size] = gram;
    entryGroups[size] = groups - 1;
    size++;
    return size - 1;
  }

  /** All grams that any group uses. */
  IntIndex grams() {
    return grams;
  }

  int groups() {
    return groups;
  }

  /** How many pairs of a gram and a group that uses it there are. */
  int size() {
    return size;
  }

  /** The number of a pair's gram. */
  int gram(int index) {
    return entryGrams[index];
  }

  int group(int index) {
    return entryGroups[index];
  }

  /** How often a pair's group uses its gram. */
  int count(int index) {
    return entryCounts[index];
  }

  /** How much a group has, where 1 is the average. */
  double relativeSize(int group) {
    return (double) groupSizes[group] * groups / allUses;
  }
}
