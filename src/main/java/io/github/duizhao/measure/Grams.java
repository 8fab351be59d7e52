package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Splits Chinese text into what can be compared, each as a number: single ideographs, pairs of
 * neighbours, and the groups of like words that it uses. They need no dictionary, and still meet in
 * wordings that differ: 补学不及时 and 没有及时补学 share 及时 and 补学. Immutable.
 */
final class Grams {

  private static final double SINGLE_WEIGHT = 0.5;
  private static final double GROUP_WEIGHT = 1.5;

  /** Numbers from here on are groups, those from the first ideograph's pairs on are pairs. */
  private static final int FIRST_GROUP = 0x10000;

  private static final int FIRST_PAIR = 0x3000_0000;

  /** Words that are left out, and words that name a field by themselves. */
  private static final int COMMON = -1;

  private static final int TERM = -2;

  private final WordTable words;

  /**
   * Takes the words that matter.
   *
   * @param commonWords words that tell nothing; a pair never reaches across one
   * @param terms words that name a field or a kind of problem by themselves
   */
  Grams(List<String> commonWords, LikeWords likeWords, Collection<String> terms) {
    List<WordTable.Entry> entries = new ArrayList<>();
    // Where two stand at one place, the longer one is left out.
    commonWords.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(word -> entries.add(new WordTable.Entry(word, COMMON)));
    for (int i = 0; i < likeWords.groups().size(); i++) {
      int group = FIRST_GROUP + i;
      likeWords
          .groups()
          .get(i)
          .words()
          .forEach(word -> entries.add(new WordTable.Entry(word, group)));
    }
    terms.forEach(word -> entries.add(new WordTable.Entry(word, TERM)));
    this.words = new WordTable(entries);
  }

  /** What a text shows; those of its beginning, up to {@code end}, come first. */
  Reading read(String text, int end) {
    Reading reading = new Reading();
    read(text.substring(0, end), reading);
    reading.ofBeginning = reading.grams.size();
    if (end < text.length()) {
      read(text, reading);
    }
    return reading;
  }

  private void read(String text, Reading reading) {
    int tellingFrom = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      int here = i;
      reading.common = 0;
      words.at(text, i, reading);
      if (here >= tellingFrom && reading.common > 0) {
        tellingFrom = here + reading.common;
      }
      char c = text.charAt(i);
      if (i < tellingFrom || !Characters.isIdeograph(c)) {
        before = 0;
        continue;
      }
      reading.grams.add(c);
      if (before != 0) {
        reading.grams.add(before << 16 | c);
      }
      before = c;
    }
  }

  /** How much a gram says: a single character less than a pair, a whole word more. */
  static double weight(int gram) {
    if (isSingle(gram)) {
      return SINGLE_WEIGHT;
    }
    return gram >= FIRST_GROUP && gram < FIRST_PAIR ? GROUP_WEIGHT : 1;
  }

  /** Whether a gram is a single ideograph. Pairs from 耀 on are below 0. */
  static boolean isSingle(int gram) {
    return gram >= 0 && gram < FIRST_GROUP;
  }

  /** What a text shows. */
  static final class Reading implements WordTable.Visitor {
    private final IntIndex grams = new IntIndex();
    private int ofBeginning;
    private boolean term;

    /** The length of the longest common word at the place that is looked at. */
    private int common;

    private Reading() {}

    @Override
    public void found(WordTable.Entry entry) {
      switch (entry.meaning()) {
        case COMMON -> common = Math.max(common, entry.word().length());
        case TERM -> term = true;
        default -> grams.add(entry.meaning());
      }
    }

    /** How many different grams there are. */
    int size() {
      return grams.size();
    }

    int gram(int index) {
      return grams.key(index);
    }

    /** Whether the beginning shows a gram. */
    boolean isOfBeginning(int index) {
      return index < ofBeginning;
    }

    /** Whether a word stands in the text that names a field by itself. */
    boolean hasTerm() {
      return term;
    }
  }
}
