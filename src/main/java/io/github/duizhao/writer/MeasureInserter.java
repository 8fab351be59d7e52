package io.github.duizhao.writer;

import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextViewCursor;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.MeasurePlace;
import io.github.duizhao.measure.MeasurePlace.Join;
import java.util.Optional;

/**
 * Puts a measure where it belongs, or at the caret of a document that has no measures. Main thread.
 */
final class MeasureInserter {

  private final XTextDocument document;
  private final LiveReader reader;
  private final Statement statement;

  MeasureInserter(XTextDocument document, LiveReader reader, Statement statement) {
    this.document = document;
    this.reader = reader;
    this.statement = statement;
  }

  /**
   * Inserts a sentence as one undo step.
   *
   * @return what was inserted
   * @throws RefusedException if the place may not be changed or is no longer the one that was read
   */
  XTextRange insert(String sentence, String stepTitle) throws RefusedException {
    Optional<MeasurePlace> place =
        MeasurePlace.in(statement, Caret.offset(document, reader, statement.snapshot()));
    XTextRange target = place.isPresent() ? find(place.get()) : caret();
    Optional<Refusal> refusal = WriteAccess.toParagraphs(document, target);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    XTextCursor[] inserted = new XTextCursor[1];
    UndoStep.run(
        document,
        stepTitle,
        () ->
            inserted[0] =
                place.map(MeasurePlace::join).orElse(Join.PARAGRAPH) == Join.PARAGRAPH
                    ? paragraph(sentence, target, place.isPresent())
                    : inside(sentence, target, place.get().join()));
    return inserted[0];
  }

  private XTextRange find(MeasurePlace place) throws RefusedException {
    return new RangeFinder(document, reader)
        .find(statement.snapshot(), Span.at(place.offset()))
        .orElseThrow(() -> new RefusedException(Refusal.STALE));
  }

  private XTextRange caret() throws RefusedException {
    XTextViewCursor caret =
        Caret.view(document).orElseThrow(() -> new RefusedException(Refusal.NO_CARET));
    return caret.getEnd();
  }

  private static XTextCursor paragraph(String sentence, XTextRange target, boolean afterMeasures) {
    NewParagraphs paragraphs =
        afterMeasures ? NewParagraphs.after(target) : NewParagraphs.at(target);
    if (afterMeasures && !isHeading(target)) {
      paragraphs.addAlike(sentence);
    } else {
      paragraphs.addStyled(sentence, "Text body");
    }
    return paragraphs.last();
  }

  private static XTextCursor inside(String sentence, XTextRange target, Join join) {
    XText text = target.getText();
    XTextCursor cursor = text.createTextCursorByRange(target);
    if (join == Join.LINE) {
      try {
        text.insertControlCharacter(cursor, ControlCharacter.LINE_BREAK, false);
      } catch (IllegalArgumentException e) {
        throw new WriterException("starting a line", e);
      }
      cursor.collapseToEnd();
    }
    text.insertString(cursor, sentence, true);
    return cursor;
  }

  private static boolean isHeading(XTextRange paragraph) {
    return Uno.find(paragraph, "OutlineLevel")
        .filter(level -> level instanceof Number number && number.intValue() > 0)
        .isPresent();
  }
}
