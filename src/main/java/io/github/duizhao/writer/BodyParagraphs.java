package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The paragraphs of a document's body in reading order, those in the cells of tables included,
 * those in frames, headers, footers and notes not. Three UNO calls a paragraph; main thread.
 */
final class BodyParagraphs implements Iterator<XTextRange> {

  private final Deque<XEnumeration> open = new ArrayDeque<>();
  private XTextRange next;

  /** All of a document. */
  BodyParagraphs(XTextDocument document) {
    this(enumerate(document.getText()));
  }

  /** Those of a text of its own, such as a frame. */
  static BodyParagraphs of(Object text) {
    return new BodyParagraphs(enumerate(text));
  }

  private BodyParagraphs(XEnumeration paragraphs) {
    open.push(paragraphs);
    next = advance();
  }

  /**
   * Those of which a cursor has selected something. The first and the last know for ever that they
   * were selected: a later enumeration of their portions gives those of the selection only.
   */
  static BodyParagraphs selected(XTextCursor selection) {
    return new BodyParagraphs(enumerate(selection));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public XTextRange next() {
    if (next == null) {
      throw new java.util.NoSuchElementException();
    }
    XTextRange result = next;
    next = advance();
    return result;
  }

  private XTextRange advance() {
    try {
      while (!open.isEmpty()) {
        if (!open.peek().hasMoreElements()) {
          open.pop();
          continue;
        }
        Object element = open.peek().nextElement();
        // Of what a text consists of, only paragraphs are ranges: cheaper to ask than their name.
        XTextRange paragraph = UnoRuntime.queryInterface(XTextRange.class, element);
        if (paragraph != null) {
          return paragraph;
        }
        Uno.maybe(XTextTable.class, element).ifPresent(this::openCells);
      }
      return null;
    } catch (NoSuchElementException | WrappedTargetException e) {
      throw new WriterException("reading paragraphs", e);
    }
  }

  private void openCells(XTextTable table) {
    String[] names = table.getCellNames();
    for (int i = names.length - 1; i >= 0; i--) {
      open.push(enumerate(Uno.as(XText.class, table.getCellByName(names[i]))));
    }
  }

  private static XEnumeration enumerate(Object text) {
    return Uno.as(XEnumerationAccess.class, text).createEnumeration();
  }
}
