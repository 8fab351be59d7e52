package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that the paragraphs of a text start with, those of headings and those of points
 * alike. Immutable.
 */
public final class ParagraphNumbers {

  private final List<Numbering> numbers;

  private ParagraphNumbers(List<Numbering> numbers) {
    this.numbers = FrozenList.copyOf(numbers);
  }

  /** Reads the numbers of a text. */
  public static ParagraphNumbers of(Snapshot snapshot) {
    List<Numbering> numbers = new ArrayList<>();
    for (Block block : snapshot.blocks()) {
      if (!block.blank()) {
        Optional<LineNumber> number = NumberingParser.parse(block);
        if (number.isPresent()) {
          numbers.add(number.get().numbering());
        }
      }
    }
    return new ParagraphNumbers(numbers);
  }

  /** All numbers in text order. */
  public List<Numbering> all() {
    return numbers;
  }

  /** The numbers that start inside a range, in text order. */
  public List<Numbering> in(Span range) {
    return numbers.subList(firstFrom(range.start()), firstFrom(range.end()));
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = numbers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
