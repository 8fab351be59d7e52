package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;

/** Reads a snapshot's paragraphs as the blocks that their writer meant. */
final class BlockFinder {

  private static final char SOFT_BREAK = '\u2028';

  /** Narrower lines are not taken for a paste that was wrapped, in half-width columns. */
  private static final int NARROWEST = 36;

  /** How much shorter than the widest line a wrapped line may be, in half-width columns. */
  private static final int RAGGED = 6;

  /** From how many such lines on the text counts as wrapped. */
  private static final int ENOUGH = 4;

  private BlockFinder() {}

  static List<Block> find(Snapshot snapshot) {
    List<Block> lines = lines(snapshot);
    int width = wrapWidth(lines);
    return width == 0 ? lines : join(lines, width, snapshot.text());
  }

  private static List<Block> lines(Snapshot snapshot) {
    List<Block> lines = new ArrayList<>();
    List<Paragraph> paragraphs = snapshot.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      String text = paragraph.text();
      int from = 0;
      while (from <= text.length()) {
        int to = text.indexOf(SOFT_BREAK, from);
        int end = to < 0 ? text.length() : to;
        String line = text.substring(from, end);
        int level = paragraph.outlineLevel() > 0 ? paragraph.outlineLevel() : markdownLevel(line);
        String label = from == 0 ? paragraph.listLabel() : "";
        lines.add(new Block(p, paragraph.start() + from, line, level, label));
        from = end + 1;
      }
    }
    return lines;
  }

  private static int markdownLevel(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks < line.length() && line.charAt(marks) == ' ';
    return heading && marks <= 6 ? marks : 0;
  }

  /** The width at which lines were broken in the middle of sentences, 0 if they were not. */
  private static int wrapWidth(List<Block> lines) {
    int widest = 0;
    for (Block line : lines) {
      if (mayHaveColumns(line, widest)) {
        widest = Math.max(widest, columns(line));
      }
    }
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (runsOn(lines.get(i), lines.get(i + 1), widest)) {
        full++;
      }
    }
    return widest >= NARROWEST && full >= ENOUGH ? widest : 0;
  }

  private static boolean runsOn(Block line, Block next, int width) {
    return mayHaveColumns(line, width - RAGGED)
        && columns(line) >= width - RAGGED
        && line.outlineLevel() == 0
        && next.outlineLevel() == 0
        && !endsSentence(line.lastVisible())
        && !next.blank()
        && next.listLabel().isEmpty()
        && next.visibleStart() == next.start()
        && NumberingParser.parse(next).isEmpty();
  }

  private static boolean endsSentence(char c) {
    return "。！？；：.!?;:”’".indexOf(c) >= 0;
  }

  private static List<Block> join(List<Block> lines, int width, String all) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Block first = lines.get(i);
      int last = i;
      while (last + 1 < lines.size() && continues(lines.get(last), lines.get(last + 1), width)) {
        last++;
      }
      String text = all.substring(first.start(), lines.get(last).end());
      blocks.add(
          new Block(
              first.paragraph(), first.start(), text, first.outlineLevel(), first.listLabel()));
      i = last + 1;
    }
    return blocks;
  }

  private static boolean continues(Block line, Block next, int width) {
    return runsOn(line, next, width)
        || (columns(line) >= width - RAGGED
            && "；：”’".indexOf(line.lastVisible()) >= 0
            && runsOn(new Block(0, 0, "字".repeat(width / 2), 0, ""), next, width));
  }

  /** Whether a line is so long that it may be as wide; the quick answer for most. */
  private static boolean mayHaveColumns(Block line, int columns) {
    return 2 * line.text().length() >= columns;
  }

  /** The width in half-width columns: two for an ideograph or a full-width mark. */
  private static int columns(Block line) {
    int columns = 0;
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      columns += text.charAt(i) < 0x2E80 ? 1 : 2;
    }
    return columns;
  }
}
