package io.github.duizhao.robustness;

/**
 * A text that counts how often a character of it is read: the steps of a search, without a clock.
 */
final class CountedText implements CharSequence {

  private final String text;
  private final long[] reads;
  private final long most;

  /**
   * A text.
   *
   * @param most after so many reads a {@link TooManySteps} is thrown
   */
  CountedText(String text, long most) {
    this(text, new long[1], most);
  }

  private CountedText(String text, long[] reads, long most) {
    this.text = text;
    this.reads = reads;
    this.most = most;
  }

  long reads() {
    return reads[0];
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    reads[0]++;
    if (reads[0] > most) {
      throw new TooManySteps();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CountedText(text.substring(start, end), reads, most);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Ends a search that runs away. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
