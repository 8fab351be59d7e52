package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextTable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The paragraphs of a document's body in reading order, those in the cells of tables included,
 * those in frames, headers, footers and notes not. One UNO call a paragraph; main thread.
 */
final class BodyParagraphs implements Iterator<XTextContent> {

  private final Deque<XEnumeration> open = new ArrayDeque<>();
  private XTextContent next;

  BodyParagraphs(XTextDocument document) {
    open.push(enumerate(document.getText()));
    next = advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public XTextContent next() {
    if (next == null) {
      throw new java.util.NoSuchElementException();
    }
    XTextContent result = next;
    next = advance();
    return result;
  }

  private XTextContent advance() {
    try {
      while (!open.isEmpty()) {
        if (!open.peek().hasMoreElements()) {
          open.pop();
          continue;
        }
        Object element = open.peek().nextElement();
        XServiceInfo info = Uno.as(XServiceInfo.class, element);
        if (info.supportsService("com.sun.star.text.Paragraph")) {
          return Uno.as(XTextContent.class, element);
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

  private static XEnumeration enumerate(XText text) {
    return Uno.as(XEnumerationAccess.class, text).createEnumeration();
  }
}
