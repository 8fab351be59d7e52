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
 * those in frames, headers, footers and notes not, and the list of what is put right not either
 * ({@link RectificationPlace}): it repeats what the text says. Three UNO calls a paragraph; main
 * thread.
 */
final class BodyParagraphs implements Iterator<XTextRange> {

  private final Deque<Iterator<?>> open = new ArrayDeque<>();
  private XTextRange next;

  /** All of a document. */
  BodyParagraphs(XTextDocument document) {
    this(
        SnapshotReader.hasTables(document)
            ? RectificationPlace.bodyWithout(document).iterator()
            : elements(document.getText()));
  }

  /** Those of a text of its own, such as a frame. */
  static BodyParagraphs of(Object text) {
    return new BodyParagraphs(elements(text));
  }

  private BodyParagraphs(Iterator<?> paragraphs) {
    open.push(paragraphs);
    next = advance();
  }

  /**
   * Those of which a cursor has selected something. The first and the last know for ever that they
   * were selected: a later enumeration of their portions gives those of the selection only.
   */
  static BodyParagraphs selected(XTextCursor selection) {
    return new BodyParagraphs(elements(selection));
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
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Object element = open.peek().next();
      // Of what a text consists of, only paragraphs are ranges: cheaper to ask than their name.
      XTextRange paragraph = UnoRuntime.queryInterface(XTextRange.class, element);
      if (paragraph != null) {
        return paragraph;
      }
      Uno.maybe(XTextTable.class, element).ifPresent(this::openCells);
    }
    return null;
  }

  private void openCells(XTextTable table) {
    String[] names = table.getCellNames();
    for (int i = names.length - 1; i >= 0; i--) {
      open.push(elements(Uno.as(XText.class, table.getCellByName(names[i]))));
    }
  }

  /** What a text consists of: paragraphs and tables. */
  static Iterator<?> elements(Object text) {
    XEnumeration elements = Uno.as(XEnumerationAccess.class, text).createEnumeration();
    return new Iterator<Object>() {
      @Override
      public boolean hasNext() {
        return elements.hasMoreElements();
      }

      @Override
      public Object next() {
        try {
          return elements.nextElement();
        } catch (NoSuchElementException | WrappedTargetException e) {
          throw new WriterException("reading paragraphs", e);
        }
      }
    };
  }
}
