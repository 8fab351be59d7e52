package io.github.duizhao.check.rules;

import io.github.duizhao.check.similarity.Shingles;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences that repeat an earlier one word for word or nearly so. Equal ones meet in a hash
 * table. Near copies share most of their five-grams: every fourth or so, chosen by its hash, is
 * looked up in a table of the sentences before, and only a sentence that meets one earlier sentence
 * again and again is compared with it in full. So the cost is linear in the text.
 */
final class Repetitions {

  /** Shorter sentences may be alike by chance. */
  static final int SHORTEST = 15;

  /** The share of common five-grams that makes a near copy. */
  private static final double NEARLY = 0.9;

  /** With fewer looked up, a meeting says nothing. */
  private static final int FEWEST = 3;

  private static final int BASE = 0x01000193;
  private static final long PRIME = 0x100000001B3L;
  private static final int LEAVES = power(Shingles.SIZE);

  private final String text;
  private final List<Span> places = new ArrayList<>();

  /** The first sentence with certain letters, by their hash. */
  private final OwnerTable equal;

  private final OwnerTable shingles;
  private final List<Repetition> found = new ArrayList<>();

  /** The letters and digits of the sentence that is looked at. */
  private char[] letters = new char[256];

  private int count;

  /** Its five-grams that are looked up, by their hashes. */
  private int[] sample = new int[letters.length];

  private int sampled;

  private Repetitions(String text) {
    this.text = text;
    // A sentence that is looked at has its shortest length, a five-gram is one of four.
    this.equal = new OwnerTable(text.length() / SHORTEST);
    this.shingles = new OwnerTable(text.length() / 2);
  }

  /** The sentences that repeat one before them, in text order. */
  static List<Repetition> of(String text, List<Span> sentences) {
    Repetitions repetitions = new Repetitions(text);
    sentences.forEach(repetitions::add);
    return repetitions.found;
  }

  /** How many letters and digits a text has that count. */
  static boolean isLong(String letters) {
    return letters.length() >= SHORTEST;
  }

  private void add(Span sentence) {
    int hash = read(sentence);
    if (count < SHORTEST) {
      return;
    }
    int index = places.size();
    places.add(sentence);
    int same = equal.ownerOf(hash, index);
    if (same < index && letters(places.get(same)).equals(letters(sentence))) {
      found.add(new Repetition(sentence, places.get(same), true));
      return;
    }
    int near = candidate(index);
    if (near >= 0 && isNear(letters(sentence), letters(places.get(near)))) {
      found.add(new Repetition(sentence, places.get(near), false));
    }
  }

  /** Takes the letters of a sentence and a sample of its five-grams; the hash of all. */
  private int read(Span sentence) {
    count = 0;
    sampled = 0;
    if (letters.length < sentence.length()) {
      letters = new char[2 * sentence.length()];
      sample = new int[letters.length];
    }
    long hash = 0;
    int ofFive = 0;
    for (int i = wordStart(sentence); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (Characters.isLetterOrDigit(c)) {
        letters[count] = c;
        hash = (hash ^ c) * PRIME;
        ofFive = ofFive * BASE + c;
        if (count >= Shingles.SIZE) {
          ofFive -= letters[count - Shingles.SIZE] * LEAVES;
        }
        count++;
        int mixed = ofFive * 0x9E3779B1;
        if (count >= Shingles.SIZE && mixed >>> 30 == 0) {
          sample[sampled] = mixed;
          sampled++;
        }
      }
    }
    return (int) (hash ^ hash >>> 32);
  }

  private String letters(Span sentence) {
    return Shingles.letters(text, new Span(wordStart(sentence), sentence.end()));
  }

  private static boolean isNear(String one, String other) {
    return Shingles.alike(Shingles.of(one), Shingles.of(other)) >= NEARLY;
  }

  /** The earlier sentence that most of the five-grams looked up belong to, or -1. */
  private int candidate(int index) {
    int met = 0;
    int candidate = -1;
    int votes = 0;
    for (int i = 0; i < sampled; i++) {
      int owner = shingles.ownerOf(sample[i], index);
      if (owner < index) {
        met++;
        candidate = votes == 0 ? owner : candidate;
        votes += owner == candidate ? 1 : -1;
      }
    }
    return sampled >= FEWEST && 2 * met > sampled && votes > 0 ? candidate : -1;
  }

  /** Where a sentence begins after its number: 1. （一） 一是. */
  private int wordStart(Span sentence) {
    int at = sentence.start();
    while (at < sentence.end() && "0123456789一二三四五六七八九十（）().．、 ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean counted = at > sentence.start() && at < sentence.end() && text.charAt(at) == '是';
    return counted ? at + 1 : at;
  }

  private static int power(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  /**
   * A sentence that repeats another.
   *
   * @param place where it stands
   * @param earlier the one that it repeats
   * @param same whether word for word
   */
  record Repetition(Span place, Span earlier, boolean same) {}

  /** Which sentence had a hash first: open addressing, without objects for each entry. */
  private static final class OwnerTable {

    /**
     * A hash, and behind it the number of its sentence, one more: 0 is a free place. Side by side,
     * so that they are fetched from memory together.
     */
    private int[] entries;

    private int size;

    private OwnerTable(int expected) {
      entries = new int[4 * Integer.highestOneBit(Math.max(16, expected))];
    }

    /** The sentence that a hash belongs to; the asking one if it is new. */
    private int ownerOf(int hash, int asking) {
      int slot = slot(hash);
      if (entries[slot + 1] > 0) {
        return entries[slot + 1] - 1;
      }
      entries[slot] = hash;
      entries[slot + 1] = asking + 1;
      size++;
      if (4 * size > entries.length) {
        grow();
      }
      return asking;
    }

    /** Where a hash stands or would stand. */
    private int slot(int hash) {
      int last = entries.length - 1;
      int slot = 2 * hash & last;
      while (entries[slot + 1] > 0 && entries[slot] != hash) {
        slot = (slot + 2) & last;
      }
      return slot;
    }

    private void grow() {
      int[] old = entries;
      entries = new int[2 * old.length];
      for (int i = 0; i < old.length; i += 2) {
        if (old[i + 1] > 0) {
          int slot = slot(old[i]);
          entries[slot] = old[i];
          entries[slot + 1] = old[i + 1];
        }
      }
    }
  }
}
