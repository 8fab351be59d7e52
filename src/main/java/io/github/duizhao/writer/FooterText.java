package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextFrame;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Characters;
import io.github.duizhao.template.LayoutStandard;
import java.util.regex.Pattern;

/**
 * Puts a layout's page number into footers that are there already, in place of the number that they
 * or the headers have. What else stands in them stays. A footer that all pages share stays shared:
 * one of its own for even pages could not be taken back without harm to earlier undo steps. Main
 * thread, inside an {@link UndoStep}.
 */
final class FooterText {

  /** What stands around a page number and is nothing without it. */
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)[\\s\\d第页共/／,，.·\\-—－―–─~～()（）〔〕\\[\\]|｜]*(?:page|of)?[\\s\\d/]*");

  private static final Pattern BEFORE = Pattern.compile("(?u)[第\\-—－―–─~～·]\\s*$");
  private static final Pattern AFTER = Pattern.compile("(?u)^\\s*[页\\-—－―–─~～·]");

  private FooterText() {}

  /** Takes away the numbers that are there. */
  static void removeNumbers(XTextDocument document) {
    for (XTextRange anchor : PageNumberFields.anchors(document)) {
      XText text = anchor.getText();
      if (Uno.maybe(XTextFrame.class, text).isPresent()
          && NUMBER.matcher(text.getString()).matches()) {
        removeFrame(text);
        continue;
      }
      XTextCursor cursor = text.createTextCursorByRange(anchor.getStart());
      XParagraphCursor paragraph = Uno.as(XParagraphCursor.class, cursor);
      paragraph.gotoStartOfParagraph(false);
      paragraph.gotoEndOfParagraph(true);
      if (NUMBER.matcher(cursor.getString()).matches()) {
        cursor.setString("");
      } else {
        removeNumber(text, anchor);
      }
    }
  }

  /** Writes the number into each footer of a page style: into its last line if that is empty. */
  static void write(XTextDocument document, Object page, LayoutStandard standard) {
    for (FooterNumber.Place place : FooterNumber.places(page, standard)) {
      XText footer = place.footer();
      XTextCursor cursor = footer.createTextCursor();
      cursor.gotoEnd(false);
      XParagraphCursor paragraph = Uno.as(XParagraphCursor.class, cursor);
      paragraph.gotoStartOfParagraph(false);
      paragraph.gotoEndOfParagraph(true);
      if (Characters.countVisible(cursor.getString()) > 0) {
        cursor.collapseToEnd();
        breakAt(footer, cursor);
      } else {
        cursor.setString("");
      }
      FooterNumber.write(document, cursor, place.side(), standard);
    }
  }

  private static void removeFrame(XText text) {
    XTextContent frame = Uno.as(XTextContent.class, text);
    try {
      frame.getAnchor().getText().removeTextContent(frame);
    } catch (NoSuchElementException e) {
      throw new WriterException("removing a page number", e);
    }
  }

  /** Takes a number out of a line with other words, and the marks on its two sides. */
  private static void removeNumber(XText text, XTextRange anchor) {
    XTextCursor cursor = text.createTextCursorByRange(anchor.getStart());
    Uno.as(XParagraphCursor.class, cursor).gotoStartOfParagraph(true);
    int before = length(BEFORE, cursor.getString());
    XTextCursor rest = text.createTextCursorByRange(anchor.getEnd());
    Uno.as(XParagraphCursor.class, rest).gotoEndOfParagraph(true);
    int after = length(AFTER, rest.getString());
    XTextCursor number = text.createTextCursorByRange(anchor.getStart());
    number.goLeft((short) before, false);
    number.gotoRange(anchor.getEnd(), true);
    number.goRight((short) after, true);
    number.setString("");
  }

  private static int length(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() - matcher.start() : 0;
  }

  private static void breakAt(XText text, XTextCursor cursor) {
    try {
      text.insertControlCharacter(cursor, ControlCharacter.PARAGRAPH_BREAK, false);
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("starting a paragraph", e);
    }
  }
}
