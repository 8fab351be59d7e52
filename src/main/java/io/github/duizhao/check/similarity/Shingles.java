package io.github.duizhao.check.similarity;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.Arrays;

/**
 * The five-grams of a passage by their hashes, without punctuation and blanks. Two passages are as
 * alike as the share of five-grams that they have in common (Jaccard).
 */
public final class Shingles {

  /** How many letters and digits one shingle has. */
  public static final int SIZE = 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** The letters and digits of a range, one after the other. */
  public static String letters(String text, Span range) {
    StringBuilder letters = new StringBuilder(range.length());
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if (Characters.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The hash of the shingle at an index of a text of letters. */
  public static int hashAt(CharSequence letters, int index) {
    long hash = 0;
    for (int i = index; i < index + SIZE; i++) {
      hash = (hash + letters.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 32);
  }

  /** The different shingles of a text of letters, sorted; none where it is too short. */
  public static int[] of(CharSequence letters) {
    int count = Math.max(0, letters.length() - SIZE + 1);
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hashAt(letters, i);
    }
    return distinct(hashes);
  }

  /** Half of the different shingles of a text of letters, chosen by their hash, sorted. */
  static int[] sample(CharSequence letters) {
    int[] hashes = new int[letters.length()];
    int count = 0;
    for (int i = 0; i + SIZE <= letters.length(); i++) {
      int hash = hashAt(letters, i);
      if ((hash & 1) == 0) {
        hashes[count] = hash;
        count++;
      }
    }
    return distinct(Arrays.copyOf(hashes, count));
  }

  /** The share of two sorted sets that is common to both, from 0 to 1. */
  public static double alike(int[] one, int[] other) {
    int common = common(one, other);
    int all = one.length + other.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** How many numbers two sorted sets share. */
  public static int common(int[] one, int[] other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** The different numbers of some, sorted; the array is used up. */
  static int[] distinct(int[] hashes) {
    Arrays.sort(hashes);
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[count] = hashes[i];
        count++;
      }
    }
    return Arrays.copyOf(hashes, count);
  }
}
