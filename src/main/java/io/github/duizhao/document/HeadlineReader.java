package io.github.duizhao.document;

import java.util.Optional;

/** Finds how far the heading at the start of a numbered or styled block goes. */
final class HeadlineReader {

  /** A line of its own may be this long, in visible characters, and still be a heading. */
  private static final int LONGEST_LINE = 50;

  /** The first sentence of a paragraph may be this long and still be its heading. */
  private static final int LONGEST_SENTENCE = 40;

  /** An own line that ends like a sentence is a heading up to this length. */
  private static final int LONGEST_CLOSED_LINE = 24;

  private static final String ENDS = "。！？；：!?;:";
  private static final String OPEN = "“《（(【〔[「";
  private static final String CLOSE = "”》）)】〕]」";

  private HeadlineReader() {}

  /**
   * The range of the heading with its number, without blanks at its ends.
   *
   * @param from where the heading begins, its number included
   * @param words where its words begin
   */
  static Optional<Span> read(Block block, int from, int words) {
    int end = block.visibleEnd();
    int mark = firstEnd(block, words, end);
    if (words >= end || (mark < 0 && visible(block, words, end) > LONGEST_LINE)) {
      return words >= end && from < words
          ? Optional.of(new Span(from, Math.max(from, end)))
          : Optional.empty();
    }
    boolean ownLine = mark < 0 || mark + 1 >= end;
    int length = visible(block, words, mark < 0 ? end : mark);
    boolean closed = mark >= 0 && block.text().charAt(mark - block.start()) != '：';
    boolean tooLong =
        ownLine
            ? length > (closed ? LONGEST_CLOSED_LINE : LONGEST_LINE)
            : length > LONGEST_SENTENCE;
    if (tooLong || length == 0) {
      return Optional.empty();
    }
    return Optional.of(new Span(from, mark < 0 ? end : mark + 1));
  }

  /** The words of a heading without number, blanks at the ends and final mark. */
  static String title(Block block, int words, int end) {
    String title = block.text().substring(words - block.start(), end - block.start()).strip();
    int last = title.length();
    while (last > 0 && isTail(title.charAt(last - 1))) {
      last--;
    }
    return title.substring(0, last);
  }

  private static boolean isTail(char c) {
    return Characters.isBlank(c) || ENDS.indexOf(c) >= 0 || "*#，,、.".indexOf(c) >= 0;
  }

  /** The first mark that ends a sentence outside brackets, -1 if none comes soon. */
  private static int firstEnd(Block block, int words, int end) {
    int depth = 0;
    int limit = Math.min(end, words + 4 * LONGEST_LINE);
    for (int i = words; i < limit; i++) {
      char c = block.text().charAt(i - block.start());
      if (Characters.isOneOf(OPEN, c)) {
        depth++;
      } else if (Characters.isOneOf(CLOSE, c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0
          && ((Characters.isOneOf(ENDS, c) && !isInTime(block, i)) || isDot(block, i, end))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a colon stands between figures (14:30). */
  private static boolean isInTime(Block block, int at) {
    String text = block.text();
    int i = at - block.start();
    return "：:".indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Whether a half-width full stop ends a Chinese sentence there. */
  private static boolean isDot(Block block, int at, int end) {
    String text = block.text();
    int i = at - block.start();
    return text.charAt(i) == '.'
        && i > 0
        && Character.isIdeographic(text.charAt(i - 1))
        && (at + 1 >= end || text.charAt(i + 1) > '\u007F');
  }

  private static int visible(Block block, int from, int to) {
    return Characters.countVisible(block.text(), from - block.start(), to - block.start());
  }
}
