package io.github.duizhao.writer;

import com.sun.star.awt.FontWeight;
import com.sun.star.text.HoriOrientation;
import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextFrame;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.PageNumberLayout;
import io.github.duizhao.document.RunLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the page number by its field, wherever it stands outside the text: in a footer, a header,
 * or a frame in one of them. Main thread.
 */
final class PageNumberReader {

  private PageNumberReader() {}

  /** The page number; where odd and even pages have their own, the first that has a place. */
  static Optional<PageNumberLayout> read(XTextDocument document) {
    List<PageNumberLayout> numbers = new ArrayList<>();
    PageNumberFields.anchors(document).forEach(anchor -> numbers.add(number(anchor)));
    return together(numbers);
  }

  /** Right on one kind of pages and left on the other is the outer side. */
  private static Optional<PageNumberLayout> together(List<PageNumberLayout> numbers) {
    boolean right =
        numbers.stream().anyMatch(n -> n.alignment().equals(Optional.of(Alignment.RIGHT)));
    boolean left =
        numbers.stream().anyMatch(n -> n.alignment().equals(Optional.of(Alignment.LEFT)));
    return numbers.stream()
        .findFirst()
        .map(
            one ->
                right && left
                    ? new PageNumberLayout(
                        one.before(), one.after(), Optional.of(Alignment.OUTER), one.run())
                    : one);
  }

  private static PageNumberLayout number(XTextRange anchor) {
    XText text = anchor.getText();
    return new PageNumberLayout(
        around(text, anchor.getStart(), false),
        around(text, anchor.getEnd(), true),
        alignment(text, anchor),
        new RunLayout(
            Uno.string(anchor, "CharFontNameAsian"),
            Uno.string(anchor, "CharFontName"),
            Uno.find(anchor, "CharHeight").map(RunReader::decimal).orElse(0.0),
            Uno.find(anchor, "CharWeight").map(RunReader::decimal).orElse(0.0)
                > FontWeight.SEMIBOLD - 1));
  }

  /** The characters from a place to the end or the start of its paragraph. */
  private static String around(XText text, XTextRange place, boolean after) {
    XTextCursor cursor = text.createTextCursorByRange(place);
    XParagraphCursor paragraph = Uno.as(XParagraphCursor.class, cursor);
    if (after) {
      paragraph.gotoEndOfParagraph(true);
    } else {
      paragraph.gotoStartOfParagraph(true);
    }
    return cursor.getString();
  }

  /** Where the number stands: in a frame the frame's place counts, if that is known. */
  private static Optional<Alignment> alignment(XText text, XTextRange anchor) {
    if (Uno.maybe(XTextFrame.class, text).isEmpty()) {
      return Uno.find(anchor, "ParaAdjust").map(LayoutReader::alignment);
    }
    return switch (LayoutReader.number(Uno.get(text, "HoriOrient"))) {
      case HoriOrientation.CENTER -> Optional.of(Alignment.CENTER);
      case HoriOrientation.RIGHT -> Optional.of(Alignment.RIGHT);
      case HoriOrientation.LEFT -> Optional.of(Alignment.LEFT);
      case HoriOrientation.OUTSIDE -> Optional.of(Alignment.OUTER);
      default -> Optional.empty();
    };
  }
}
