package io.github.duizhao.writer;

import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.RuntimeException;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds places of a snapshot in the living document. A place is given back only while the paragraph
 * still has the text of the snapshot: after an edit the answer is empty, never a wrong place. Main
 * thread.
 */
final class RangeFinder {

  private static final Logger LOG = Logger.getLogger(RangeFinder.class.getName());

  private final XTextDocument document;
  private final LiveReader reader;
  private final boolean tracked;

  RangeFinder(XTextDocument document, LiveReader reader) {
    this.document = document;
    this.reader = reader;
    this.tracked = SnapshotReader.hasTrackedChanges(document);
  }

  /**
   * The range of a span. A span over several paragraphs is cut at the end of its first one, which
   * is where a reader is led.
   */
  Optional<XTextRange> find(Snapshot snapshot, Span span) {
    int index = snapshot.paragraphIndexAt(span.start());
    Paragraph paragraph = snapshot.paragraphs().get(index);
    int start = span.start() - paragraph.start();
    int end = Math.min(span.end(), paragraph.end()) - paragraph.start();
    return paragraph(snapshot, index).map(found -> range(found, start, Math.max(start, end)));
  }

  /**
   * The paragraph with an index, if it still has its text. The one that it was read from is asked
   * first, which needs no walk through the document.
   */
  Optional<XTextRange> paragraph(Snapshot snapshot, int index) {
    String expected = snapshot.paragraphs().get(index).text();
    return kept(snapshot, index, expected).or(() -> walkTo(index, expected));
  }

  private Optional<XTextRange> kept(Snapshot snapshot, int index, String expected) {
    try {
      return reader
          .paragraph(snapshot, index)
          .filter(paragraph -> textOf(paragraph).equals(expected))
          .map(RangeFinder::fresh);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "a paragraph is gone", e);
      return Optional.empty();
    }
  }

  /**
   * The same paragraph from a new enumeration, since the kept one may have come from a selection.
   */
  private static XTextRange fresh(XTextRange paragraph) {
    XTextCursor whole = paragraph.getText().createTextCursorByRange(paragraph.getStart());
    whole.gotoRange(paragraph.getEnd(), true);
    return BodyParagraphs.selected(whole).next();
  }

  private Optional<XTextRange> walkTo(int index, String expected) {
    BodyParagraphs paragraphs = new BodyParagraphs(document);
    for (int i = 0; paragraphs.hasNext(); i++) {
      XTextRange paragraph = paragraphs.next();
      if (i == index) {
        return Optional.of(paragraph).filter(found -> textOf(found).equals(expected));
      }
    }
    return Optional.empty();
  }

  private String textOf(XTextRange paragraph) {
    return Snapshot.line(SnapshotReader.text(paragraph, tracked));
  }

  /**
   * A range in a paragraph that is known to have the text that was read.
   *
   * @param start UTF-16 code units from the paragraph's start
   * @param end after the last
   */
  static XTextRange range(XTextRange whole, int start, int end) {
    List<Portion> portions = Portion.of(whole);
    XText text = whole.getText();
    XTextCursor cursor = text.createTextCursorByRange(position(text, whole, portions, start));
    cursor.gotoRange(position(text, whole, portions, end), true);
    return cursor;
  }

  /** The place before the unit at {@code offset}; inside a field, the field's start. */
  private static XTextRange position(
      XText text, XTextRange whole, List<Portion> portions, int offset) {
    int before = 0;
    for (Portion portion : portions) {
      int length = portion.text().length();
      if (offset < before + length) {
        XTextCursor cursor = text.createTextCursorByRange(portion.range().getStart());
        if (portion.divisible()) {
          String skipped = portion.text().substring(0, offset - before);
          step(cursor, skipped);
        }
        return cursor;
      }
      before += length;
    }
    return portions.isEmpty()
        ? whole.getStart()
        : portions.get(portions.size() - 1).range().getEnd();
  }

  /** Moves over characters; the cursor counts in code points, a short at a time. */
  private static void step(XTextCursor cursor, String skipped) {
    int steps = skipped.codePointCount(0, skipped.length());
    while (steps > 0) {
      short now = (short) Math.min(steps, Short.MAX_VALUE);
      cursor.goRight(now, false);
      steps -= now;
    }
  }
}
