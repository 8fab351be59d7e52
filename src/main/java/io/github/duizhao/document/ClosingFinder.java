package io.github.duizhao.document;

import java.util.List;
import java.util.OptionalInt;

/** Finds where the closing begins: the last sentences that admit limits or ask for criticism. */
final class ClosingFinder {

  /** The closing is looked for in this many last blocks. */
  private static final int LAST_BLOCKS = 4;

  /** A short sentence that opens the paragraph of the closing belongs to it, in characters. */
  private static final int LONGEST_MOTTO = 16;

  /** A block longer than this is searched only at its end, in characters. */
  private static final int LONGEST_TAIL = 2000;

  private final List<Block> blocks;
  private final int after;
  private final Functions functions = Functions.shipped();

  private ClosingFinder(List<Block> blocks, int after) {
    this.blocks = blocks;
    this.after = after;
  }

  /**
   * The offset at which the closing begins.
   *
   * @param blocks the blocks of the text itself, without the signature
   * @param after the closing begins after this offset, where the last heading ends
   */
  static OptionalInt find(List<Block> blocks, int after) {
    return new ClosingFinder(blocks, after).find();
  }

  private OptionalInt find() {
    int start = -1;
    int seen = 0;
    for (int i = blocks.size() - 1; i >= 0 && seen < LAST_BLOCKS; i--) {
      Block block = blocks.get(i);
      if (block.blank()) {
        continue;
      }
      seen++;
      int from = startIn(block, start >= 0);
      start = from >= 0 ? from : start;
      if (from != block.visibleStart()) {
        break;
      }
    }
    return start < 0 ? OptionalInt.empty() : OptionalInt.of(start);
  }

  /** Where the run of closing sentences at the end of a block begins, -1 if there is none. */
  private int startIn(Block block, boolean closingBelow) {
    boolean numbered = NumberingParser.parse(block).isPresent();
    if (block.outlineLevel() > 0 || block.end() <= after) {
      return -1;
    }
    List<Span> sentences = Sentences.of(tail(block));
    boolean asks = closingBelow;
    int start = -1;
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Span sentence = sentences.get(i);
      String text =
          block.text().substring(sentence.start() - block.start(), sentence.end() - block.start());
      boolean opensBlock = sentence.start() == block.visibleStart();
      if (sentence.start() <= after || (numbered && opensBlock) || Enumerators.startsWith(text)) {
        break;
      }
      boolean commits = functions.commits(text);
      boolean strong = functions.closes(text);
      if (commits || (!strong && !functions.promises(text))) {
        boolean motto = opensBlock && start >= 0 && text.length() <= LONGEST_MOTTO;
        start = motto && !commits ? sentence.start() : start;
        break;
      }
      asks |= strong;
      // A promise that stands before all else in the middle of a paragraph is still a measure.
      if (strong || (opensBlock && asks)) {
        start = sentence.start();
      }
    }
    return asks ? start : -1;
  }

  private static Block tail(Block block) {
    int cut = block.text().length() - LONGEST_TAIL;
    if (cut <= 0) {
      return block;
    }
    int at = block.text().indexOf('。', cut) + 1;
    int from = at > 0 ? at : cut;
    return new Block(block.paragraph(), block.start() + from, block.text().substring(from), 0, "");
  }
}
