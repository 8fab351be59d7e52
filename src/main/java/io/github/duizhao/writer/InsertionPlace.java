package io.github.duizhao.writer;

import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.check.completion.Insertion;
import io.github.duizhao.check.completion.Insertion.Join;
import io.github.duizhao.check.completion.PlannedParagraph;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place of the living document where paragraphs are to be inserted, and may be. Main thread.
 *
 * @param range where
 * @param side on which side of it
 */
record InsertionPlace(XTextRange range, Side side) {

  private enum Side {
    BEFORE_PARAGRAPH,
    AFTER_PARAGRAPH,
    INSIDE
  }

  /**
   * Finds the place of an insertion. Behind a paragraph that takes nothing, the last cell of a
   * table say, the start of the next one is tried.
   *
   * @throws RefusedException if the paragraph has changed, or nothing may be inserted there
   */
  static InsertionPlace find(
      XTextDocument document, RangeFinder finder, Snapshot snapshot, Insertion insertion)
      throws RefusedException {
    if (insertion.join() != Join.AFTER) {
      XTextRange range =
          finder
              .find(snapshot, Span.at(insertion.offset()))
              .orElseThrow(() -> new RefusedException(Refusal.STALE));
      CompletionApplier.refuse(
          insertion.join() == Join.SPLIT
              ? WriteAccess.toParagraphs(document, range)
              : WriteAccess.toWords(document, range));
      return new InsertionPlace(range, Side.INSIDE);
    }
    Optional<Refusal> refusal = Optional.empty();
    if (insertion.paragraph() >= 0) {
      XTextRange before = paragraph(finder, snapshot, insertion.paragraph());
      refusal = WriteAccess.toParagraphs(document, before);
      if (refusal.isEmpty()) {
        return new InsertionPlace(before, Side.AFTER_PARAGRAPH);
      }
    }
    List<Paragraph> all = snapshot.paragraphs();
    int next = insertion.paragraph() + 1;
    if (refusal.equals(Optional.of(Refusal.TABLE))) {
      // The table ends before the next paragraph of the body.
      while (next < all.size()
          && WriteAccess.toParagraphs(document, paragraph(finder, snapshot, next))
              .equals(Optional.of(Refusal.TABLE))) {
        next++;
      }
    }
    if (next < all.size()) {
      XTextRange after = paragraph(finder, snapshot, next);
      Optional<Refusal> there = WriteAccess.toParagraphs(document, after);
      if (there.isEmpty()) {
        return new InsertionPlace(after, Side.BEFORE_PARAGRAPH);
      }
      refusal = refusal.or(() -> there);
    }
    throw new RefusedException(refusal.orElse(Refusal.PROTECTED));
  }

  private static XTextRange paragraph(RangeFinder finder, Snapshot snapshot, int index)
      throws RefusedException {
    return finder.paragraph(snapshot, index).orElseThrow(() -> new RefusedException(Refusal.STALE));
  }

  /** Makes room for paragraphs. */
  NewParagraphs open() {
    return switch (side) {
      case BEFORE_PARAGRAPH -> NewParagraphs.before(range);
      case AFTER_PARAGRAPH -> NewParagraphs.after(range);
      case INSIDE -> NewParagraphs.inside(range);
    };
  }

  /** Inserts lines before the one that starts at the place; gives the first hint among them. */
  XTextCursor insertLines(List<PlannedParagraph> lines) {
    XText text = range.getText();
    XTextCursor cursor = text.createTextCursorByRange(range.getStart());
    XTextCursor hint = null;
    XTextCursor first = null;
    for (PlannedParagraph line : lines) {
      XTextCursor written = text.createTextCursorByRange(cursor);
      text.insertString(written, line.text(), true);
      cursor.gotoRange(written.getEnd(), false);
      first = first == null ? written : first;
      hint = hint == null ? hintIn(written) : hint;
      try {
        text.insertControlCharacter(cursor, ControlCharacter.LINE_BREAK, false);
      } catch (IllegalArgumentException e) {
        throw new WriterException("starting a line", e);
      }
    }
    return hint == null ? first : hint;
  }

  /** The first hint in words of one paragraph; null if they have none. */
  static XTextCursor hintIn(XTextCursor words) {
    String text = words.getString();
    int start = text.indexOf('【');
    int end = text.indexOf('】', start + 1);
    if (start < 0 || end < 0) {
      return null;
    }
    XTextCursor hint = words.getText().createTextCursorByRange(words.getStart());
    hint.goRight((short) start, false);
    hint.goRight((short) (end + 1 - start), true);
    return hint;
  }
}
