package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;

/** The words that count points inside running text: 一是 二是, 首先 其次, 第一， 第二，. */
final class Enumerators {

  private static final TextPattern WORD =
      TextPattern.of(
          "([一二三四五六七八九十])(?:是|要)|其([一二三四五六])[，、：,是]|第([一二三四五六七八九十])[，、,：]"
              + "|(首先|其次|再次|再者|最后|此外)[，,是要]?|([①②③④⑤⑥⑦⑧⑨⑩])");

  /** Longer blanks or quotes before the word are not looked through. */
  private static final String BEFORE = "。；！？：;:，,”";

  private Enumerators() {}

  /** Whether a sentence begins with such a word. */
  static boolean startsWith(String sentence) {
    return WORD.startsAt(sentence, 0);
  }

  /**
   * The places in a block where a point begins.
   *
   * @param from offset in the snapshot's text from which to look
   * @param end the offset up to which to look
   */
  static List<Mark> marks(Block block, int from, int end) {
    List<Mark> marks = new ArrayList<>();
    int at = Math.max(0, from - block.start());
    int to = Math.max(at, Math.min(block.text().length(), end - block.start()));
    TextPattern.Search matcher = WORD.search(block.text(), at, to);
    while (matcher.find()) {
      if (begins(block, matcher.start(), from)) {
        marks.add(mark(matcher, block.start()));
      }
    }
    return marks;
  }

  private static boolean begins(Block block, int at, int from) {
    int before = at - 1;
    while (before >= 0 && Characters.isBlank(block.text().charAt(before))) {
      before--;
    }
    return before < 0
        || block.start() + at == from
        || BEFORE.indexOf(block.text().charAt(before)) >= 0;
  }

  private static Mark mark(TextPattern.Search matcher, int base) {
    int start = base + matcher.start();
    for (int series = 1; series <= 3; series++) {
      if (matcher.group(series) != null) {
        return new Mark(start, series, Numerals.chinese(matcher.group(series)));
      }
    }
    if (matcher.group(5) != null) {
      return new Mark(start, 5, Numerals.enclosed(matcher.group(5).charAt(0)));
    }
    return new Mark(start, 4, matcher.group(4).equals("首先") ? 1 : 2);
  }

  /**
   * A point's beginning.
   *
   * @param start its place
   * @param series which kind of words counts
   * @param value 1 for the first of a series
   */
  record Mark(int start, int series, int value) {}
}
