package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Some regexes that are looked for together: one pass over a text tells where any of them may
 * begin, by the first two characters, and only there those few are tried. Finds what each finds
 * alone. Immutable.
 */
final class PatternSet {

  /** The bits of all patterns. */
  static final long ALL = -1L;

  /** Each regex has a bit of a number. */
  private static final int MOST = Long.SIZE;

  /**
   * A character is looked up by its lower bits: what is taken for another is tried for nothing, and
   * the tables stay near the processor.
   */
  private static final int LOWER_BITS = 0x3FF;

  private final List<TextPattern> patterns = new ArrayList<>();

  /** By character, the patterns that may begin with it. */
  private final long[] first = new long[LOWER_BITS + 1];

  /** By character, the patterns that may go on with it as the second. */
  private final long[] second = new long[LOWER_BITS + 1];

  /** Those that may be a single character. */
  private long single;

  /** Those that begin only where the text begins. */
  private long anchored;

  /** Those of which it is not known what they begin with. */
  private long unknown;

  /**
   * Adds some regexes, before the set is used.
   *
   * @return their bits
   */
  long add(List<TextPattern> more) {
    long bits = 0;
    for (TextPattern pattern : more) {
      if (patterns.size() == MOST) {
        throw new IllegalStateException("more than " + MOST + " patterns");
      }
      long bit = 1L << patterns.size();
      patterns.add(pattern);
      enter(pattern.shape(), bit);
      bits |= bit;
    }
    return bits;
  }

  private void enter(RegexShape shape, long bit) {
    if (shape.first() == null) {
      unknown |= bit;
      return;
    }
    anchored |= shape.anchored() ? bit : 0;
    single |= shape.second() == null ? bit : 0;
    mark(first, shape.first(), bit);
    mark(second, shape.second(), bit);
  }

  private static void mark(long[] table, String characters, long bit) {
    if (characters == null) {
      for (int i = 0; i < table.length; i++) {
        table[i] |= bit;
      }
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i) & LOWER_BITS] |= bit;
    }
  }

  /** The pattern with a bit. */
  TextPattern pattern(long bit) {
    return patterns.get(Long.numberOfTrailingZeros(bit));
  }

  /** Of some patterns, those that a text may have; it surely has no other of them. */
  long mayBeIn(String text, long wanted) {
    char[] characters = text.toCharArray();
    long may = characters.length == 0 ? 0 : mayStartAt(characters, 0, characters.length);
    for (int i = 1; i < characters.length; i++) {
      may |= mayStartAt(characters, i, characters.length) & ~anchored;
    }
    return (may | unknown) & wanted;
  }

  /** Whether any of some patterns is found in a text. */
  boolean anyIn(String text, long wanted) {
    if (wanted == 0) {
      return false;
    }
    First any = new First();
    scan(text, text.toCharArray(), 0, text.length(), wanted, any);
    return any.found;
  }

  /**
   * Tells of the matches of some patterns in a range, those of each in text order. As with {@link
   * TextPattern#search(CharSequence, int, int)}, they see the text around it.
   *
   * @param characters those of the text
   * @param wanted the bits of the patterns
   */
  void scan(String text, char[] characters, int from, int to, long wanted, Visitor visitor) {
    long left = scanUnknown(text, from, to, wanted, visitor);
    left &= from > 0 ? ~anchored : ALL;
    int at = next(characters, from, to, left);
    TextPattern.Search[] searches = at < to ? new TextPattern.Search[patterns.size()] : null;
    while (at < to) {
      for (long may = mayStartAt(characters, at, to) & left; may != 0; may &= may - 1) {
        int index = Long.numberOfTrailingZeros(may);
        if (searches[index] == null) {
          searches[index] = patterns.get(index).search(text, from, to);
        }
        if (searches[index].findAt(at)) {
          left &= visitor.found(Long.lowestOneBit(may));
        }
      }
      left &= ~anchored;
      at = next(characters, at + 1, to, left);
    }
  }

  /** The first offset of a range at which one of some patterns may start, or its end. */
  private int next(char[] text, int from, int to, long wanted) {
    if (wanted == 0) {
      return to;
    }
    int last = to - 1;
    for (int i = from; i < last; i++) {
      if ((first[text[i] & LOWER_BITS] & second[text[i + 1] & LOWER_BITS] & wanted) != 0) {
        return i;
      }
    }
    boolean lastMay = from <= last && (mayStartAt(text, last, to) & wanted) != 0;
    return lastMay ? last : to;
  }

  private long scanUnknown(String text, int from, int to, long wanted, Visitor visitor) {
    long left = wanted;
    for (long bits = wanted & unknown; bits != 0; bits &= bits - 1) {
      TextPattern.Search search = pattern(bits).search(text, from, to);
      long bit = Long.lowestOneBit(bits);
      while ((left & bit) != 0 && search.find()) {
        left &= visitor.found(bit);
      }
    }
    return left & ~unknown;
  }

  private long mayStartAt(char[] text, int at, int to) {
    long goesOn = at + 1 < to ? second[text[at + 1] & LOWER_BITS] : single;
    return first[text[at] & LOWER_BITS] & goesOn;
  }

  /** Is told of matches. */
  interface Visitor {

    /**
     * A match of the pattern with a bit.
     *
     * @return the bits of the patterns that are still looked for
     */
    long found(long bit);
  }

  /** Is content with one match. */
  private static final class First implements Visitor {
    private boolean found;

    @Override
    public long found(long bit) {
      found = true;
      return 0;
    }
  }
}
