package io.github.duizhao.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a replacement down to the characters that really differ, so that those that stay keep their
 * formatting, bookmarks and comments.
 */
final class KeptRuns {

  /** Longer words than this, and only their ends are compared. */
  private static final int MOST_COMPARED = 600;

  private KeptRuns() {}

  /**
   * A stretch that differs.
   *
   * @param start its first UTF-16 code unit in the old words
   * @param end after its last
   * @param replacement what takes its place
   */
  record Change(int start, int end, String replacement) {}

  /** The stretches that differ, in order; a character is never cut in two. */
  static List<Change> changes(String old, String now) {
    int shorter = Math.min(old.length(), now.length());
    int head = 0;
    while (head < shorter && old.charAt(head) == now.charAt(head)) {
      head++;
    }
    if (head > 0 && Character.isHighSurrogate(old.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
      tail--;
    }
    String from = old.substring(head, old.length() - tail);
    String to = now.substring(head, now.length() - tail);
    if (from.isEmpty() && to.isEmpty()) {
      return List.of();
    }
    boolean plain = from.chars().noneMatch(c -> Character.isSurrogate((char) c));
    if (!plain || from.isEmpty() || to.isEmpty() || from.length() + to.length() > MOST_COMPARED) {
      return List.of(new Change(head, head + from.length(), to));
    }
    return compared(from, to, head);
  }

  /** By the longest common subsequence. */
  private static List<Change> compared(String from, String to, int offset) {
    int[][] common = new int[from.length() + 1][to.length() + 1];
    for (int i = from.length() - 1; i >= 0; i--) {
      for (int j = to.length() - 1; j >= 0; j--) {
        common[i][j] =
            from.charAt(i) == to.charAt(j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.length() || j < to.length()) {
      int startI = i;
      int startJ = j;
      while ((i < from.length() || j < to.length())
          && !(i < from.length() && j < to.length() && from.charAt(i) == to.charAt(j))) {
        boolean drop =
            j == to.length() || (i < from.length() && common[i + 1][j] >= common[i][j + 1]);
        if (drop) {
          i++;
        } else {
          j++;
        }
      }
      if (i > startI || j > startJ) {
        changes.add(new Change(offset + startI, offset + i, to.substring(startJ, j)));
      }
      while (i < from.length() && j < to.length() && from.charAt(i) == to.charAt(j)) {
        i++;
        j++;
      }
    }
    return changes;
  }
}
