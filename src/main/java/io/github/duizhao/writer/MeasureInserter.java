package io.github.duizhao.writer;

import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextViewCursor;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.completion.MeasureInsertion;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a measure where it belongs, or at the caret of a document that has no measures. Main thread.
 */
final class MeasureInserter {

  private final XTextDocument document;
  private final LiveReader reader;
  private final CheckResult checked;

  MeasureInserter(XTextDocument document, LiveReader reader, CheckResult checked) {
    this.document = document;
    this.reader = reader;
    this.checked = checked;
  }

  /**
   * Inserts a sentence as one undo step.
   *
   * @param problem the problem that it answers, if one is known
   * @return what was inserted, with what numbers it
   * @throws RefusedException if the place may not be changed or is no longer the one that was read
   */
  XTextRange insert(String sentence, Optional<Item> problem, String stepTitle)
      throws RefusedException {
    Optional<Integer> caret = Caret.offset(document, reader, snapshot());
    Optional<MeasureInsertion> found = MeasureInsertion.of(checked, problem, caret, sentence);
    if (found.isEmpty()) {
      return atCaret(sentence, stepTitle);
    }
    MeasureInsertion insertion = found.get();
    if (insertion.inLine().isPresent()) {
      return inLine(insertion, insertion.inLine().get(), stepTitle);
    }
    return new CompletionApplier(document, reader, checked.template().layout())
        .apply(snapshot(), insertion.plan(), stepTitle);
  }

  /**
   * Puts a sentence in the place of the words that are selected, as one undo step.
   *
   * @return the sentence where it stands
   * @throws RefusedException if nothing is selected, more than one paragraph is, or the place may
   *     not be changed
   */
  static XTextRange replaceSelection(XTextDocument document, String sentence, String stepTitle)
      throws RefusedException {
    XTextViewCursor view =
        Caret.view(document).orElseThrow(() -> new RefusedException(Refusal.NO_CARET));
    if (Caret.isSeveral(document)) {
      throw new RefusedException(Refusal.SEVERAL_PARAGRAPHS);
    }
    String selected = view.getString();
    if (selected.isEmpty()) {
      throw new RefusedException(Refusal.NO_SELECTION);
    }
    if (selected.indexOf('\n') >= 0 || selected.indexOf('\r') >= 0) {
      throw new RefusedException(Refusal.SEVERAL_PARAGRAPHS);
    }
    XTextCursor words = view.getText().createTextCursorByRange(view.getStart());
    words.gotoRange(view.getEnd(), true);
    refuse(WriteAccess.toWords(document, words));
    UndoStep.run(document, stepTitle, () -> words.setString(sentence));
    return words;
  }

  private XTextRange atCaret(String sentence, String stepTitle) throws RefusedException {
    XTextRange target =
        Caret.view(document).orElseThrow(() -> new RefusedException(Refusal.NO_CARET)).getEnd();
    refuse(WriteAccess.toParagraphs(document, target));
    XTextCursor[] inserted = new XTextCursor[1];
    UndoStep.run(
        document,
        stepTitle,
        () -> {
          NewParagraphs paragraphs = NewParagraphs.at(target);
          paragraphs.addStyled(sentence, "Text body");
          inserted[0] = paragraphs.last();
        });
    return inserted[0];
  }

  private XTextRange inLine(MeasureInsertion insertion, int offset, String stepTitle)
      throws RefusedException {
    RangeFinder finder = new RangeFinder(document, reader);
    XTextRange place = find(finder, Span.at(offset));
    refuse(WriteAccess.toWords(document, place));
    List<XTextRange> marks = new ArrayList<>();
    for (Edit edit : insertion.plan().corrections()) {
      XTextRange mark = find(finder, edit.span());
      refuse(WriteAccess.toWords(document, mark));
      marks.add(mark);
    }
    XTextCursor[] inserted = new XTextCursor[1];
    UndoStep.run(
        document,
        stepTitle,
        () -> {
          XText text = place.getText();
          inserted[0] = text.createTextCursorByRange(place);
          text.insertString(inserted[0], insertion.words(), true);
          for (int i = marks.size() - 1; i >= 0; i--) {
            marks.get(i).setString(insertion.plan().corrections().get(i).replacement());
          }
        });
    return inserted[0];
  }

  private XTextRange find(RangeFinder finder, Span span) throws RefusedException {
    return finder.find(snapshot(), span).orElseThrow(() -> new RefusedException(Refusal.STALE));
  }

  private Snapshot snapshot() {
    return checked.statement().snapshot();
  }

  private static void refuse(Optional<Refusal> refusal) throws RefusedException {
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
  }
}
