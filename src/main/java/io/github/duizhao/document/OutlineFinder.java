package io.github.duizhao.document;

import io.github.duizhao.document.OutlineLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings and the numbered points of a text. */
final class OutlineFinder {

  /** The name of a part before a colon is at most this long, in characters. */
  private static final int LONGEST_LABEL = 16;

  /** A line that names a part and nothing else is at most this long, in characters. */
  private static final int LONGEST_ROLE_LINE = 60;

  private final List<Block> blocks;
  private final RoleLexicon roles = RoleLexicon.shipped();
  private final OwnHeadings own;

  private final Emphasis emphasis;

  private OutlineFinder(List<Block> blocks, Emphasis emphasis, OwnHeadings own) {
    this.blocks = blocks;
    this.own = own;
    this.emphasis = emphasis;
  }

  /**
   * The lines that stand out, in text order.
   *
   * @param blocks all blocks
   * @param from the first block after the title
   * @param emphasis which of them their type sets off
   * @param own headings of the department
   */
  static List<OutlineLine> find(List<Block> blocks, int from, Emphasis emphasis, OwnHeadings own) {
    List<OutlineLine> lines = new OutlineFinder(blocks, emphasis, own).candidates(from);
    return PointSorter.sort(blocks, OutlineLevels.assign(lines));
  }

  private List<OutlineLine> candidates(int from) {
    List<OutlineLine> lines = new ArrayList<>();
    for (int i = from; i < blocks.size(); i++) {
      if (!blocks.get(i).blank()) {
        OutlineLine line = line(i);
        if (line != null) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** The line that a block is, null if it does not stand out. */
  private OutlineLine line(int index) {
    Block block = blocks.get(index);
    Optional<LineNumber> number = NumberingParser.parse(block);
    boolean typed = number.isPresent() && !number.get().numbering().automatic();
    int start = typed ? number.get().numbering().span().start() : block.wordStart();
    int words = number.isPresent() ? number.get().wordStart() : start;
    if (block.outlineLevel() > 0 && words < block.visibleEnd()) {
      Optional<Span> span = HeadlineReader.read(block, start, words);
      Span whole = span.isPresent() ? span.get() : new Span(start, block.visibleEnd());
      return line(index, Kind.STYLED, number, whole, words);
    }
    if (number.isPresent()) {
      Optional<Span> span = HeadlineReader.read(block, start, words);
      return span.isPresent()
          ? line(index, Kind.NUMBERED, number, span.get(), words)
          : point(index, number);
    }
    return unnumbered(index, start);
  }

  private OutlineLine unnumbered(int index, int start) {
    Block block = blocks.get(index);
    int end = block.visibleEnd();
    int colon = firstColon(block, start, end);
    if (colon > start && colon < end - 1 && isBare(words(block, start, colon))) {
      Span span = new Span(start, colon + 1);
      return line(index, Kind.LABEL, Optional.empty(), span, start);
    }
    if (end - start <= LONGEST_ROLE_LINE
        && block.lastVisible() != '。'
        && isBare(words(block, start, Math.max(start, end)))) {
      return line(index, Kind.ROLE_LINE, Optional.empty(), new Span(start, end), start);
    }
    if (start < end && emphasis.marksHeading(block) && textFollows(index)) {
      return line(index, Kind.EMPHASIZED, Optional.empty(), new Span(start, end), start);
    }
    return null;
  }

  private boolean isBare(String text) {
    return own.has(text) || roles.isBare(text);
  }

  private boolean textFollows(int index) {
    int next = index + 1;
    while (next < blocks.size() && blocks.get(next).blank()) {
      next++;
    }
    return next < blocks.size();
  }

  private OutlineLine point(int index, Optional<LineNumber> number) {
    return new OutlineLine(
        blocks.get(index), index, Kind.NUMBERED, number, 1, Optional.empty(), PartName.NONE);
  }

  private static int firstColon(Block block, int start, int end) {
    int last = Math.min(end, start + LONGEST_LABEL + 1);
    for (int i = start; i < last; i++) {
      char c = block.text().charAt(i - block.start());
      if (c == '：' || c == ':') {
        return i;
      }
    }
    return -1;
  }

  private static String words(Block block, int start, int end) {
    return block.text().substring(start - block.start(), end - block.start());
  }

  private OutlineLine line(
      int index, Kind kind, Optional<LineNumber> number, Span span, int words) {
    Block block = blocks.get(index);
    String title = HeadlineReader.title(block, Math.min(words, span.end()), span.end());
    Heading heading =
        new Heading(block.paragraph(), span, title, 1, number.map(LineNumber::numbering));
    Optional<PartName> ownName = own.name(title);
    PartName name = ownName.isPresent() ? ownName.get() : PartName.of(title);
    return new OutlineLine(block, index, kind, number, 1, Optional.of(heading), name);
  }
}
