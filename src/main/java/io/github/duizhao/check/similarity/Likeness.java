package io.github.duizhao.check.similarity;

import java.util.List;

/**
 * How much one part of two files is alike.
 *
 * @param percent of the five-grams of the shorter part, or of the shorter of two paragraphs
 * @param wholePart whether the percentage is that of the part
 * @param one the paragraph of the first file that is most alike
 * @param other that of the second
 */
record Likeness(int percent, boolean wholePart, Passage one, Passage other) {

  /** In shorter parts, set phrases weigh too much; letters and digits. */
  private static final int SHORTEST_PART = 40;

  /** Parts shorter than this are told only if they are as alike as paragraphs. */
  private static final int FULL_PART = 100;

  /** Shorter paragraphs are not told by themselves; letters and digits. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /**
   * Compares the paragraphs of one part of two files.
   *
   * @return the likeness, or null if there is none to tell
   */
  static Likeness between(List<Passage> ones, List<Passage> others, Limits limits) {
    Passage one = null;
    Passage other = null;
    double most = -1;
    boolean copied = false;
    double copiedShare = 0;
    for (Passage left : ones) {
      for (Passage right : others) {
        double share = share(left.shingles(), right.shingles());
        boolean counts = Math.min(left.letters(), right.letters()) >= SHORTEST_PARAGRAPH;
        double weight = share * Math.min(left.letters(), right.letters());
        if (weight > most) {
          most = weight;
          one = left;
          other = right;
        }
        copied |= counts && percent(share) >= limits.paragraph();
        copiedShare = counts ? Math.max(copiedShare, share) : copiedShare;
      }
    }
    if (one == null) {
      return null;
    }
    int whole = percent(share(union(ones), union(others)));
    int length = Math.min(letters(ones), letters(others));
    if (length >= SHORTEST_PART
        && whole
            >= (length < FULL_PART ? Math.max(limits.part(), limits.paragraph()) : limits.part())) {
      return new Likeness(whole, true, one, other);
    }
    return copied ? new Likeness(percent(copiedShare), false, one, other) : null;
  }

  /** The share of the smaller set that the other has too. */
  private static double share(int[] one, int[] other) {
    int smaller = Math.min(one.length, other.length);
    return smaller == 0 ? 0 : (double) Shingles.common(one, other) / smaller;
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }

  private static int letters(List<Passage> passages) {
    return passages.stream().mapToInt(Passage::letters).sum();
  }

  private static int[] union(List<Passage> passages) {
    int[] all = new int[passages.stream().mapToInt(passage -> passage.shingles().length).sum()];
    int length = 0;
    for (Passage passage : passages) {
      System.arraycopy(passage.shingles(), 0, all, length, passage.shingles().length);
      length += passage.shingles().length;
    }
    return Shingles.distinct(all);
  }
}
