package io.github.duizhao.document;

import io.github.duizhao.document.OutlineLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings and the numbered points of a text. */
final class OutlineFinder {

  /** The name of a part before a colon is at most this long, in characters. */
  private static final int LONGEST_LABEL = 16;

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
        line(i).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<OutlineLine> line(int index) {
    Block block = blocks.get(index);
    Optional<LineNumber> number = NumberingParser.parse(block);
    int start =
        number
            .filter(n -> !n.numbering().automatic())
            .map(n -> n.numbering().span().start())
            .orElseGet(block::wordStart);
    int words = number.map(LineNumber::wordStart).orElse(start);
    if (block.outlineLevel() > 0 && words < block.visibleEnd()) {
      Span span =
          HeadlineReader.read(block, start, words)
              .orElseGet(() -> new Span(start, block.visibleEnd()));
      return Optional.of(line(index, Kind.STYLED, number, span, words));
    }
    if (number.isPresent()) {
      return Optional.of(
          HeadlineReader.read(block, start, words)
              .map(span -> line(index, Kind.NUMBERED, number, span, words))
              .orElseGet(() -> point(index, number)));
    }
    return unnumbered(index, start);
  }

  private Optional<OutlineLine> unnumbered(int index, int start) {
    Block block = blocks.get(index);
    int end = block.visibleEnd();
    String text =
        block.text().substring(start - block.start(), Math.max(start, end) - block.start());
    int colon = firstColon(text);
    if (colon > 0 && colon < text.length() - 1 && isBare(text.substring(0, colon))) {
      Span span = new Span(start, start + colon + 1);
      return Optional.of(line(index, Kind.LABEL, Optional.empty(), span, start));
    }
    if (text.length() <= 60 && !text.endsWith("。") && isBare(text)) {
      return Optional.of(
          line(index, Kind.ROLE_LINE, Optional.empty(), new Span(start, end), start));
    }
    if (start < end && emphasis.marksHeading(block) && textFollows(index)) {
      return Optional.of(
          line(index, Kind.EMPHASIZED, Optional.empty(), new Span(start, end), start));
    }
    return Optional.empty();
  }

  private boolean isBare(String text) {
    return own.has(text) || roles.isBare(text);
  }

  private boolean textFollows(int index) {
    return blocks.subList(index + 1, blocks.size()).stream().anyMatch(block -> !block.blank());
  }

  private OutlineLine point(int index, Optional<LineNumber> number) {
    return new OutlineLine(
        blocks.get(index), index, Kind.NUMBERED, number, 1, Optional.empty(), PartName.NONE);
  }

  private static int firstColon(String text) {
    int end = Math.min(text.length(), LONGEST_LABEL + 1);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '：' || text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private OutlineLine line(
      int index, Kind kind, Optional<LineNumber> number, Span span, int words) {
    Block block = blocks.get(index);
    String title = HeadlineReader.title(block, Math.min(words, span.end()), span.end());
    Heading heading =
        new Heading(block.paragraph(), span, title, 1, number.map(LineNumber::numbering));
    PartName name = own.name(title).orElseGet(() -> PartName.of(title));
    return new OutlineLine(block, index, kind, number, 1, Optional.of(heading), name);
  }
}
