package io.github.duizhao.document;

/**
 * A set of characters for looking them up fast: those of a text are sure to be found, and a few
 * others may be taken for them. Built once, then only read.
 */
public final class CharacterSet {

  /** Eight thousand bits: one kilobyte, and one strange character in a hundred is let through. */
  private static final int MASK = 0x1FFF;

  private final long[] bits;

  private CharacterSet(long[] bits) {
    this.bits = bits;
  }

  /** A set of the characters of a string; null stands for all characters. */
  public static CharacterSet of(String characters) {
    if (characters == null) {
      return new CharacterSet(null);
    }
    long[] bits = new long[(MASK + 1) / Long.SIZE];
    for (int i = 0; i < characters.length(); i++) {
      int hash = characters.charAt(i) & MASK;
      bits[hash >> 6] |= 1L << hash;
    }
    return new CharacterSet(bits);
  }

  /** Whether it has every character. */
  public boolean isAll() {
    return bits == null;
  }

  /** Whether a character may be in it; false is certain. */
  public boolean mayHave(char c) {
    return bits == null || (bits[(c & MASK) >> 6] & (1L << c)) != 0;
  }
}
