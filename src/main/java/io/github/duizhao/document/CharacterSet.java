package io.github.duizhao.document;

/**
 * A set of characters for looking them up fast: those of a text are sure to be found, and a few
 * others may be taken for them. Built once, then only read.
 */
public final class CharacterSet {

  /** There are so many bits for a character: one strange character in as many is let through. */
  private static final int ROOM = 64;

  /** Few bits stay near the processor; there are many sets. */
  private static final int MOST_BITS = 0x2000;

  private final long[] bits;
  private final int mask;

  private CharacterSet(long[] bits) {
    this.bits = bits;
    this.mask = bits == null ? 0 : bits.length * Long.SIZE - 1;
  }

  /** A set of the characters of a string; null stands for all characters. */
  public static CharacterSet of(String characters) {
    if (characters == null) {
      return new CharacterSet(null);
    }
    int room = Integer.highestOneBit(Math.max(ROOM, characters.length() * ROOM));
    long[] bits = new long[Math.min(MOST_BITS, room) / Long.SIZE];
    CharacterSet set = new CharacterSet(bits);
    for (int i = 0; i < characters.length(); i++) {
      int hash = characters.charAt(i) & set.mask;
      bits[hash >> 6] |= 1L << hash;
    }
    return set;
  }

  /** Whether it has every character. */
  public boolean isAll() {
    return bits == null;
  }

  /** Whether a character may be in it; false is certain. */
  public boolean mayHave(char c) {
    return bits == null || (bits[(c & mask) >> 6] & (1L << c)) != 0;
  }
}
