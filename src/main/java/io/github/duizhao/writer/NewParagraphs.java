package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertyStates;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextRange;
import java.util.List;

/**
 * Adds whole paragraphs at a place without tearing the paragraph that is there: into it if it is
 * empty, before it if the place is its start, else after it. Main thread, inside an {@link
 * UndoStep}.
 */
final class NewParagraphs {

  private final XText text;
  private final XTextCursor cursor;
  private boolean fresh;

  private NewParagraphs(XText text, XTextCursor cursor, boolean fresh) {
    this.text = text;
    this.cursor = cursor;
    this.fresh = fresh;
  }

  /** Starts at a place of the body. */
  static NewParagraphs at(XTextRange place) {
    XText text = place.getText();
    XTextCursor cursor = text.createTextCursorByRange(place.getEnd());
    XParagraphCursor paragraph = Uno.as(XParagraphCursor.class, cursor);
    boolean atStart = paragraph.isStartOfParagraph();
    if (atStart && paragraph.isEndOfParagraph()) {
      return new NewParagraphs(text, cursor, true);
    }
    if (atStart) {
      breakAt(text, cursor);
      cursor.goLeft((short) 1, false);
      return new NewParagraphs(text, cursor, true);
    }
    return after(place);
  }

  /** Starts after the paragraph of a place. */
  static NewParagraphs after(XTextRange place) {
    XText text = place.getText();
    XTextCursor cursor = text.createTextCursorByRange(place.getEnd());
    Uno.as(XParagraphCursor.class, cursor).gotoEndOfParagraph(false);
    return new NewParagraphs(text, cursor, false);
  }

  /** Starts before the paragraph of a place, which may be empty. */
  static NewParagraphs before(XTextRange place) {
    XText text = place.getText();
    XTextCursor cursor = text.createTextCursorByRange(place.getStart());
    Uno.as(XParagraphCursor.class, cursor).gotoStartOfParagraph(false);
    breakAt(text, cursor);
    cursor.goLeft((short) 1, false);
    return new NewParagraphs(text, cursor, true);
  }

  /** Parts a paragraph at a place and starts between the two. */
  static NewParagraphs inside(XTextRange place) {
    XText text = place.getText();
    XTextCursor cursor = text.createTextCursorByRange(place.getStart());
    breakAt(text, cursor);
    cursor.goLeft((short) 1, false);
    return new NewParagraphs(text, cursor, false);
  }

  /**
   * Adds a paragraph with a look and no words yet, without direct formatting of its neighbour.
   *
   * @return whether the office numbers it
   */
  boolean addLike(ParagraphLook look) {
    next();
    Uno.as(XMultiPropertyStates.class, cursor).setAllPropertiesToDefault();
    Uno.set(cursor, "ParaStyleName", look.style());
    look.applyToParagraph(cursor);
    return !Uno.string(cursor, "ListLabelString").isEmpty();
  }

  /** Writes words into the paragraph that was added last. */
  void write(String number, String words, ParagraphLook look) {
    text.insertString(cursor, number + words, true);
    look.applyToCharacters(cursor);
    cursor.collapseToEnd();
  }

  /** Adds a paragraph in a style, without direct formatting inherited from its neighbour. */
  void addStyled(String words, String style) {
    next();
    Uno.as(XMultiPropertyStates.class, cursor).setAllPropertiesToDefault();
    Uno.set(cursor, "ParaStyleName", style);
    text.insertString(cursor, words, false);
  }

  /**
   * Adds paragraphs in one style, as {@link #addStyled} does one, but in a single call.
   *
   * @param words a line of text for each
   * @return a cursor at the start of the first
   */
  XTextCursor addAllStyled(List<String> words, String style) {
    next();
    Uno.as(XMultiPropertyStates.class, cursor).setAllPropertiesToDefault();
    Uno.set(cursor, "ParaStyleName", style);
    // A carriage return starts a paragraph that is like the one before.
    text.insertString(cursor, String.join("\r", words), true);
    XTextCursor first = text.createTextCursorByRange(cursor.getStart());
    cursor.collapseToEnd();
    return first;
  }

  /** Adds a paragraph that looks like the one before it. */
  void addAlike(String words) {
    next();
    text.insertString(cursor, words, false);
  }

  /** A range over the paragraph that was added last. */
  XTextCursor last() {
    XTextCursor range = text.createTextCursorByRange(cursor);
    XParagraphCursor paragraph = Uno.as(XParagraphCursor.class, range);
    paragraph.gotoStartOfParagraph(false);
    paragraph.gotoEndOfParagraph(true);
    return range;
  }

  private void next() {
    if (!fresh) {
      breakAt(text, cursor);
    }
    fresh = false;
  }

  private static void breakAt(XText text, XTextCursor cursor) {
    try {
      text.insertControlCharacter(cursor, ControlCharacter.PARAGRAPH_BREAK, false);
    } catch (IllegalArgumentException e) {
      throw new WriterException("starting a paragraph", e);
    }
  }
}
