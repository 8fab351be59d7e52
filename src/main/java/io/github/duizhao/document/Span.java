package io.github.duizhao.document;

/**
 * A half-open range of a snapshot's text.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end the unit after the last, not before {@code start}
 */
public record Span(int start, int end) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the range is negative or runs backwards
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** An empty range: a place. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Its length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies inside or is equal. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
