package io.github.duizhao.check;

import io.github.duizhao.document.Characters;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The words of an item that are not in every statement: pairs of ideographs without stop words, and
 * names and amounts. Immutable.
 */
final class RareWords {

  private static final int LONGEST_NAME = 20;
  private static final int MOST_DIGITS = 6;
  private static final int MOST_DECIMALS = 2;

  /** What a date or a common length of time is counted in. */
  private static final String UNITS_OF_TIME = "年月日号天周小分点时";

  /** In the place of a character that belongs to no rare word. */
  private static final char NONE = 0;

  /** The text with nothing but the characters of its pairs. */
  private final char[] rare;

  /** How often {@link #forEachPair} tells of one at most. */
  private int pairs;

  private Set<String> others = Set.of();

  /**
   * Reads a stretch of a text.
   *
   * @param text the text
   * @param start where the stretch begins
   * @param plain the stretch with stop words blanked out, which is used up
   * @param rareCharacters the characters that belong to rare words
   */
  RareWords(char[] text, int start, char[] plain, Ideographs rareCharacters) {
    this.rare = plain;
    int end = start + plain.length;
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (!rareCharacters.have(c)) {
        rare[i] = NONE;
      } else if (i > 0 && rare[i - 1] != NONE) {
        pairs += c == rare[i - 1] ? 2 : 1;
      }
      if (c < 0x80) {
        char before = i == 0 ? ' ' : text[start + i - 1];
        readOther(text, start + i, end, before);
      }
    }
  }

  /** Takes the names or the amount that may begin at an offset. */
  private void readOther(char[] text, int at, int to, char before) {
    char c = text[at];
    if (isDigit(c) && !isDigit(before) && before != '.') {
      int amount = amountEnd(text, at, to);
      if (amount > 0) {
        other(new String(text, at, amount - at));
      }
    } else if (isLetter(c) && !isLetter(before)) {
      readNames(text, at, to);
    }
  }

  /** Names such as OA or WPS are rare words as well; letters without end are several. */
  private void readNames(char[] text, int from, int to) {
    int start = from;
    for (int i = from; i < to && isLetter(text[i]); i++) {
      boolean last = i + 1 == to || !isLetter(text[i + 1]);
      if (last || i + 1 - start == LONGEST_NAME) {
        if (i > start) {
          other(new String(text, start, i + 1 - start));
        }
        start = i + 1;
      }
    }
  }

  /**
   * Where an amount that is named again (27户, 40元) ends with its unit: two digits or more, or a
   * decimal; 0 for a common length of time and what is no amount.
   */
  private static int amountEnd(char[] text, int from, int to) {
    int end = digitsEnd(text, from, to);
    int digits = end - from;
    if (digits > MOST_DIGITS) {
      return 0;
    }
    if (end < to && text[end] == '.') {
      int point = end;
      end = digitsEnd(text, point + 1, to);
      int decimals = end - point - 1;
      return decimals > 0 && decimals <= MOST_DECIMALS ? unitEnd(text, end, to) : 0;
    }
    return digits > 1 ? unitEnd(text, end, to) : 0;
  }

  private static int unitEnd(char[] text, int at, int to) {
    if (at == to || UNITS_OF_TIME.indexOf(text[at]) >= 0) {
      return 0;
    }
    int unit = Character.codePointAt(text, at, to);
    return UnicodeScript.of(unit) == UnicodeScript.HAN ? at + Character.charCount(unit) : 0;
  }

  private static int digitsEnd(char[] text, int from, int to) {
    int end = from;
    while (end < to && isDigit(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private void other(String word) {
    others = others.isEmpty() ? new HashSet<>() : others;
    others.add(word);
  }

  /** It has no more pairs than this. */
  int mostPairs() {
    return pairs;
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

  /** All ideographs but some, with a bit for each character. Immutable. */
  static final class Ideographs {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    Ideographs(String exceptions) {
      for (char c = 0; c < Character.MAX_VALUE; c++) {
        if (Characters.isIdeograph(c) && exceptions.indexOf(c) < 0) {
          bits[c / Long.SIZE] |= 1L << c;
        }
      }
    }

    boolean have(char c) {
      return (bits[c / Long.SIZE] & (1L << c)) != 0;
    }
  }
}
