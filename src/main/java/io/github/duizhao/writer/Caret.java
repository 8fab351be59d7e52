package io.github.duizhao.writer;

import com.sun.star.container.XIndexAccess;
import com.sun.star.drawing.XShapes;
import com.sun.star.frame.XModel;
import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextRangeCompare;
import com.sun.star.text.XTextTableCursor;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.text.XTextViewCursorSupplier;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionSupplier;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the writer is. Main thread. */
final class Caret {

  private static final Logger LOG = Logger.getLogger(Caret.class.getName());

  private Caret() {}

  /**
   * The view's cursor; none while a picture, a shape or cells of a table are selected, or without a
   * view.
   */
  static Optional<XTextViewCursor> view(XTextDocument document) {
    return Uno.maybe(XTextViewCursorSupplier.class, controller(document))
        .filter(view -> !isObjectSelected(document) && !areCellsSelected(document))
        .map(XTextViewCursorSupplier::getViewCursor);
  }

  /**
   * Whether a picture, a frame or shapes are selected: the view's cursor then still stands where it
   * stood before, unseen.
   */
  static boolean isObjectSelected(XTextDocument document) {
    return selection(document)
        .filter(
            selection ->
                Uno.maybe(XShapes.class, selection).isPresent()
                    || Uno.maybe(XTextContent.class, selection).isPresent())
        .isPresent();
  }

  /** Whether cells are selected: the view's cursor then has no text. */
  private static boolean areCellsSelected(XTextDocument document) {
    return selection(document)
        .filter(selection -> Uno.maybe(XTextTableCursor.class, selection).isPresent())
        .isPresent();
  }

  /** Whether several stretches of words are selected: the view's cursor knows the last alone. */
  static boolean isSeveral(XTextDocument document) {
    return selection(document)
        .flatMap(selection -> Uno.maybe(XIndexAccess.class, selection))
        .filter(stretches -> stretches.getCount() > 1)
        .isPresent();
  }

  private static Optional<Object> selection(XTextDocument document) {
    return Uno.maybe(XSelectionSupplier.class, controller(document))
        .map(XSelectionSupplier::getSelection)
        .filter(AnyConverter::isObject);
  }

  /**
   * The index of the caret's paragraph in a snapshot. Found by the paragraph's text where that is
   * unique, which needs no walk through the document; empty where the caret is outside the body or
   * its paragraph has changed since.
   */
  private static Optional<Integer> paragraphIndex(
      XTextDocument document, LiveReader reader, Snapshot snapshot) {
    return view(document)
        .filter(cursor -> UnoRuntime.areSame(cursor.getText(), document.getText()))
        .flatMap(cursor -> paragraphIndex(document, reader, snapshot, cursor));
  }

  /** The caret's place in a snapshot's text; empty where {@link #paragraphIndex} is. */
  static Optional<Integer> offset(XTextDocument document, LiveReader reader, Snapshot snapshot) {
    return paragraphIndex(document, reader, snapshot)
        .map(
            index -> {
              Paragraph paragraph = snapshot.paragraphs().get(index);
              int before = textBefore(view(document).orElseThrow()).length();
              return paragraph.start() + Math.min(before, paragraph.text().length());
            });
  }

  private static Optional<Integer> paragraphIndex(
      XTextDocument document, LiveReader reader, Snapshot snapshot, XTextViewCursor view) {
    String text = Snapshot.line(paragraphText(view));
    List<Paragraph> paragraphs = snapshot.paragraphs();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).text().equals(text)) {
        found.add(i);
      }
    }
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(found.get(0));
      default ->
          indexAmong(document, reader, snapshot, found, view)
              .or(() -> indexByPlace(document, view));
    };
  }

  /**
   * Which of several paragraphs with the same words is the caret's: the last that does not start
   * after it. Empty if they are no longer all there, or were not all in the body itself.
   */
  private static Optional<Integer> indexAmong(
      XTextDocument document,
      LiveReader reader,
      Snapshot snapshot,
      List<Integer> candidates,
      XTextViewCursor view) {
    XTextRangeCompare compare = Uno.as(XTextRangeCompare.class, document.getText());
    int low = 0;
    int high = candidates.size() - 1;
    try {
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        Optional<XTextRange> paragraph = reader.paragraph(snapshot, candidates.get(middle));
        if (paragraph.isEmpty()) {
          return Optional.empty();
        }
        if (compare.compareRegionStarts(paragraph.get().getStart(), view.getStart()) >= 0) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return Optional.of(candidates.get(low));
    } catch (com.sun.star.uno.RuntimeException e) {
      LOG.log(Level.FINE, "paragraphs that cannot be compared", e);
      return Optional.empty();
    }
  }

  private static String paragraphText(XTextViewCursor view) {
    XText text = view.getText();
    XTextCursor cursor = text.createTextCursorByRange(view.getStart());
    XParagraphCursor paragraph = Uno.as(XParagraphCursor.class, cursor);
    paragraph.gotoStartOfParagraph(false);
    paragraph.gotoEndOfParagraph(true);
    return cursor.getString();
  }

  private static String textBefore(XTextViewCursor view) {
    XTextCursor cursor = view.getText().createTextCursorByRange(view.getStart());
    Uno.as(XParagraphCursor.class, cursor).gotoStartOfParagraph(true);
    return cursor.getString();
  }

  private static Optional<Integer> indexByPlace(XTextDocument document, XTextViewCursor view) {
    XTextRangeCompare compare = Uno.as(XTextRangeCompare.class, document.getText());
    BodyParagraphs paragraphs = new BodyParagraphs(document);
    for (int i = 0; paragraphs.hasNext(); i++) {
      XTextRange range = paragraphs.next();
      if (UnoRuntime.areSame(range.getText(), document.getText())
          && atOrBefore(compare, view.getStart(), range.getEnd())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code place} lies at or before {@code end}. */
  private static boolean atOrBefore(XTextRangeCompare compare, XTextRange place, XTextRange end) {
    try {
      return compare.compareRegionStarts(place, end) >= 0;
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("comparing places", e);
    }
  }

  private static Object controller(XTextDocument document) {
    return Uno.as(XModel.class, document).getCurrentController();
  }
}
