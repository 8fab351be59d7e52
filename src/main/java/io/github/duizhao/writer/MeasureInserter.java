package io.github.duizhao.writer;

import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextViewCursor;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Puts a measure where it belongs: after the caret's paragraph if the caret is in the measures,
 * else at the end of the measures, else (in a document that has none) at the caret. Main thread.
 */
final class MeasureInserter {

  private final XTextDocument document;
  private final Statement statement;

  MeasureInserter(XTextDocument document, Statement statement) {
    this.document = document;
    this.statement = statement;
  }

  /**
   * Inserts a sentence as a paragraph of its own, as one undo step.
   *
   * @return the new paragraph
   * @throws RefusedException if the place may not be changed or is no longer the one that was read
   */
  XTextRange insert(String sentence, String stepTitle) throws RefusedException {
    Optional<XTextRange> end = place();
    XTextRange place = end.isPresent() ? end.get() : caret();
    Optional<Refusal> refusal = WriteAccess.toParagraphs(document, place);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    XTextCursor[] inserted = new XTextCursor[1];
    UndoStep.run(
        document,
        stepTitle,
        () -> {
          NewParagraphs paragraphs =
              end.isPresent() ? NewParagraphs.after(place) : NewParagraphs.at(place);
          if (end.isPresent() && !isHeading(place)) {
            paragraphs.addAlike(sentence);
          } else {
            paragraphs.addStyled(sentence, "Text body");
          }
          inserted[0] = paragraphs.last();
        });
    return inserted[0];
  }

  /** The paragraph of the measures after which the sentence goes, if there are measures. */
  private Optional<XTextRange> place() throws RefusedException {
    List<Section> measures = statement.sections(Role.MEASURES);
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    int index = caretInside(measures).orElseGet(() -> lastParagraph(measures));
    XTextContent paragraph =
        new RangeFinder(document)
            .paragraph(statement.snapshot(), index)
            .orElseThrow(() -> new RefusedException(Refusal.STALE));
    return Optional.of(Uno.as(XTextRange.class, paragraph));
  }

  private Optional<Integer> caretInside(List<Section> measures) {
    Snapshot snapshot = statement.snapshot();
    return Caret.paragraphIndex(document, snapshot)
        .filter(
            index -> {
              Span paragraph = snapshot.paragraphs().get(index).span();
              return measures.stream()
                  .anyMatch(section -> section.span().contains(visible(paragraph)));
            });
  }

  private Span visible(Span paragraph) {
    return Characters.trim(statement.snapshot().text(), paragraph);
  }

  private int lastParagraph(List<Section> measures) {
    Section last = measures.get(measures.size() - 1);
    int offset = Math.max(last.span().start(), last.span().end() - 1);
    return statement.snapshot().paragraphIndexAt(offset);
  }

  private XTextRange caret() throws RefusedException {
    XTextViewCursor caret =
        Caret.view(document).orElseThrow(() -> new RefusedException(Refusal.NO_CARET));
    return caret.getEnd();
  }

  private static boolean isHeading(XTextRange paragraph) {
    return Uno.find(paragraph, "OutlineLevel")
        .filter(level -> level instanceof Number number && number.intValue() > 0)
        .isPresent();
  }
}
