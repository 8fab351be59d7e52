package io.github.duizhao.check;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.TextPattern;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

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

  /** In the place of a character that belongs to no rare word. */
  private static final char NONE = 0;

  /** The text with nothing but the characters of its pairs. */
  private final char[] rare;

  private Set<String> others = Set.of();

  /**
   * Reads a text.
   *
   * @param plain the text with stop words blanked out, which is used up
   * @param functionCharacters characters that belong to no rare word
   */
  RareWords(String text, char[] plain, Exclusions functionCharacters) {
    this.rare = plain;
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (!Characters.isIdeograph(c) || functionCharacters.have(c)) {
        rare[i] = NONE;
      }
      if (c < 0x80) {
        char written = text.charAt(i);
        letter |= written >= 'A' && written <= 'z';
        digit |= isDigit(written);
      }
    }
    if (letter) {
      collect(LATIN, text);
    }
    if (digit) {
      collectAmounts(text);
    }
  }

  private void collect(TextPattern pattern, String text) {
    TextPattern.Search search = pattern.search(text);
    while (search.find()) {
      other(search.group());
    }
  }

  /** An amount begins with the first of some digits. */
  private void collectAmounts(String text) {
    TextPattern.Search amount = AMOUNT.search(text);
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))
          && (i == 0 || !isDigit(text.charAt(i - 1)))
          && amount.startsAt(i)) {
        other(amount.group());
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void other(String word) {
    others = others.isEmpty() ? new HashSet<>() : others;
    others.add(word);
  }

  /** How long the text is; it has no more different pairs than that. */
  int length() {
    return rare.length;
  }

  /** Tells of each pair as often as it stands there. */
  void forEachPair(IntConsumer visitor) {
    for (int i = 1; i < rare.length; i++) {
      char c = rare[i];
      char before = rare[i - 1];
      if (c != NONE && before != NONE) {
        visitor.accept(before << 16 | c);
        // Three of one kind are more than a pair of them.
        if (before == c && i > 1 && rare[i - 2] == c) {
          visitor.accept(c);
        }
      }
    }
  }

  /** How many names and amounts are in both: a longer one counts twice, as it has pairs in it. */
  int sharedOthers(RareWords other) {
    if (others.isEmpty() || other.others.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : others) {
      if (other.others.contains(word)) {
        shared += word.length() == 2 ? 1 : 2;
      }
    }
    return shared;
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
