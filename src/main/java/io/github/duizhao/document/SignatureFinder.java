package io.github.duizhao.document;

import java.util.List;

/** Finds where the text ends and the name and date below it begin. */
final class SignatureFinder {

  /** A signature has at most this many lines. */
  private static final int LINES = 4;

  /** A name line is at most this long, in visible characters. */
  private static final int LONGEST = 20;

  /** The further lines of a list of enclosures. */
  private static final TextPattern FURTHER = TextPattern.of("^[2-9][.．、]");

  private static final TextPattern ENCLOSURE = TextPattern.of("^附(件|表|录)?[0-9一二三四五六七八九]?[：:.]");

  private SignatureFinder() {}

  /**
   * The index after the last block of the text itself.
   *
   * @param from the first block of the text
   */
  static int find(List<Block> blocks, int from) {
    int end = blocks.size();
    int dated = -1;
    int taken = 0;
    for (int i = beforeEnclosures(blocks, from) - 1; i > from && taken < LINES; i--) {
      Block block = blocks.get(i);
      if (block.blank()) {
        continue;
      }
      if (!isSignature(block, dated >= 0)) {
        break;
      }
      taken++;
      dated = TitleFinder.isDate(block.text()) ? i : dated;
      end = i;
    }
    return aboveEnclosures(blocks, from, end);
  }

  /** The index after the last block that names no enclosure, of those above a signature. */
  private static int aboveEnclosures(List<Block> blocks, int from, int signature) {
    int end = signature;
    for (int i = signature - 1; i > from && signature - i <= 2 * LINES; i--) {
      Block block = blocks.get(i);
      if (block.blank()) {
        continue;
      }
      String plain = TitleFinder.plain(block.text(), LONGEST + 12);
      if (ENCLOSURE.in(plain)) {
        end = i;
      } else if (!FURTHER.in(plain)) {
        break;
      }
    }
    return end;
  }

  /** The index after the last block that names no enclosure (附件：…) below a date. */
  private static int beforeEnclosures(List<Block> blocks, int from) {
    int end = blocks.size();
    for (int i = blocks.size() - 1; i > from && blocks.size() - i <= 2 * LINES; i--) {
      Block block = blocks.get(i);
      if (block.blank()) {
        continue;
      }
      if (TitleFinder.isDate(block.text())) {
        return end;
      }
      String plain = TitleFinder.plain(block.text(), LONGEST + 12);
      if (ENCLOSURE.in(plain)) {
        end = i;
      } else if (!FURTHER.in(plain)) {
        break;
      }
    }
    return blocks.size();
  }

  private static boolean isSignature(Block block, boolean aboveDate) {
    if (TitleFinder.isDate(block.text())) {
      return true;
    }
    String plain = TitleFinder.plain(block.text(), LONGEST + 1);
    boolean open = "。；，、：:;,！？!?".indexOf(block.lastVisible()) < 0;
    return plain.length() <= LONGEST
        && open
        && block.outlineLevel() == 0
        && (TitleFinder.isName(plain) || (aboveDate && plain.indexOf('【') < 0))
        && NumberingParser.parse(block).isEmpty()
        && RoleLexicon.shipped().roles(plain).isEmpty();
  }
}
