package io.github.duizhao.check;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.TextPattern;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of an item that are not in every statement: pairs of ideographs without stop words, and
 * names and amounts. Immutable.
 */
final class RareWords {

  /** Names such as OA or WPS are rare words as well. */
  private static final TextPattern LATIN = TextPattern.of("[A-Za-z]{2,20}");

  /** So is an amount that is named again (27户, 40元), but no common length of time. */
  private static final TextPattern AMOUNT =
      TextPattern.of("(?<![0-9.])(?:[0-9]{2,6}|[0-9]{1,6}\\.[0-9]{1,2})(?![年月日号天周小分点时])\\p{IsHan}");

  /** Where a pair is looked for first, in a table that has no pair at zero. */
  private static final int SPREAD = 0x9E3779B1;

  /** A table of the pairs by their hash. */
  private final int[] pairs;

  /** The same pairs one after the other, each once. */
  private final int[] list;

  private int size;
  private final Set<String> others = new HashSet<>();

  /**
   * Reads a text.
   *
   * @param plain the text with stop words blanked out
   * @param functionCharacters characters that belong to no rare word
   */
  RareWords(String text, String plain, Exclusions functionCharacters) {
    this.pairs = new int[Math.max(4, Integer.highestOneBit(plain.length()) * 4)];
    this.list = new int[2 * plain.length()];
    int run = 0;
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char written = text.charAt(i);
      letter |= written >= 'A' && written <= 'z';
      digit |= written >= '0' && written <= '9';
      run = Characters.isIdeograph(c) && !functionCharacters.have(c) ? run + 1 : 0;
      if (run > 1) {
        char before = plain.charAt(i - 1);
        add(before << 16 | c);
        // Three of one kind are more than a pair of them.
        if (run > 2 && before == c && plain.charAt(i - 2) == c) {
          add(c);
        }
      }
    }
    if (letter) {
      collect(LATIN, text);
    }
    if (digit) {
      collect(AMOUNT, text);
    }
  }

  private void collect(TextPattern pattern, String text) {
    TextPattern.Search search = pattern.search(text);
    while (search.find()) {
      others.add(search.group());
    }
  }

  private void add(int pair) {
    int at = place(pair);
    if (pairs[at] != pair) {
      pairs[at] = pair;
      list[size] = pair;
      size++;
    }
  }

  /** Where a pair stands or would stand. */
  private int place(int pair) {
    int at = ((pair * SPREAD) >>> 8) & (pairs.length - 1);
    while (pairs[at] != 0 && pairs[at] != pair) {
      at = (at + 1) & (pairs.length - 1);
    }
    return at;
  }

  /**
   * How many words are in both, at most two: a pair counts once, a longer word twice, since it has
   * two pairs in it.
   */
  int shared(RareWords other) {
    if (other.size < size) {
      return other.shared(this);
    }
    int shared = 0;
    for (int i = 0; i < size; i++) {
      int pair = list[i];
      if (other.pairs[other.place(pair)] == pair) {
        shared++;
        if (shared > 1) {
          return shared;
        }
      }
    }
    for (String word : others) {
      if (other.others.contains(word)) {
        shared += word.length() == 2 ? 1 : 2;
      }
    }
    return Math.min(2, shared);
  }

  /** Single characters for looking them up fast. Immutable. */
  static final class Exclusions {
    private final BitSet set = new BitSet();

    Exclusions(String all) {
      all.chars().forEach(set::set);
    }

    boolean have(char c) {
      return set.get(c);
    }
  }
}
