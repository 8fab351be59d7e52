package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XNamed;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XFramesSupplier;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.table.XCellRange;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.rectification.TableUpdate;
import io.github.duizhao.template.LayoutStandard;

/** Makes the list of what is put right as a table with a title above it. Main thread. */
final class RectificationTableInserter {

  private final XTextDocument document;
  private final RectificationLook look;

  /**
   * For a document.
   *
   * @param standard how the list is set
   */
  RectificationTableInserter(XTextDocument document, LayoutStandard standard) {
    this.document = document;
    this.look = new RectificationLook(document, standard);
  }

  /**
   * Puts the list at the end of the document, behind the signature, on a page of its own, as one
   * undo step. While changes are recorded, the office records it as one.
   *
   * @param stepTitle the name of the undo step
   * @return its title
   * @throws RefusedException if the end may not be changed; nothing is touched then
   */
  XTextRange attach(RectificationTable table, String stepTitle) throws RefusedException {
    XTextRange end = document.getText().getEnd();
    CompletionApplier.refuse(WriteAccess.toParagraphs(document, end));
    XTextRange[] title = new XTextRange[1];
    UndoStep.run(
        document, stepTitle, () -> title[0] = write(table, NewParagraphs.after(end), true));
    RectificationMemory.write(document, TableUpdate.firstMemory(table));
    return title[0];
  }

  /**
   * Opens a new document with the list.
   *
   * @param window any window of the office
   */
  static void inNewDocument(XFrame window, RectificationTable table, LayoutStandard standard) {
    XTextDocument document = open(window);
    PageChange.ofNewDocument(document, standard);
    RectificationTableInserter inserter = new RectificationTableInserter(document, standard);
    inserter.write(table, NewParagraphs.at(document.getText().getStart()), false);
  }

  private static XTextDocument open(XFrame window) {
    XFramesSupplier top = window.getCreator();
    while (Uno.maybe(XFrame.class, top).map(XFrame::getCreator).isPresent()) {
      top = Uno.as(XFrame.class, top).getCreator();
    }
    try {
      return Uno.as(
          XTextDocument.class,
          Uno.as(XComponentLoader.class, top)
              .loadComponentFromURL("private:factory/swriter", "_blank", 0, new PropertyValue[0]));
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("opening a new document", e);
    }
  }

  private XTextRange write(RectificationTable list, NewParagraphs paragraphs, boolean attached) {
    paragraphs.addStyled(list.form().title(), "Standard");
    XTextCursor title = paragraphs.last();
    look.title(title, attached);
    XTextRange start = title.getStart();
    paragraphs.addStyled("", "Standard");
    XText text = document.getText();
    XTextTable table = create(list.rows().size() + 1, list.form().columns().size());
    try {
      text.insertTextContent(paragraphs.last().getStart(), table, false);
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("inserting a table", e);
    }
    Uno.as(XNamed.class, table).setName(RectificationPlace.NAME);
    fill(table, list);
    look.table(table, list.form().columns());
    return start;
  }

  private XTextTable create(int rows, int columns) {
    try {
      XTextTable table =
          Uno.as(
              XTextTable.class,
              Uno.as(XMultiServiceFactory.class, document)
                  .createInstance("com.sun.star.text.TextTable"));
      table.initialize(rows, columns);
      return table;
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("making a table", e);
    }
  }

  private static void fill(XTextTable table, RectificationTable list) {
    for (int column = 0; column < list.form().columns().size(); column++) {
      write(table, column, 0, list.headings().get(column));
      for (int row = 0; row < list.rows().size(); row++) {
        write(table, column, row + 1, list.rows().get(row).cells().get(column));
      }
    }
  }

  /** Writes a cell; each line becomes a paragraph. */
  static void write(XTextTable table, int column, int row, String words) {
    try {
      Uno.as(XText.class, Uno.as(XCellRange.class, table).getCellByPosition(column, row))
          .setString(words.replace('\n', '\r'));
    } catch (com.sun.star.lang.IndexOutOfBoundsException e) {
      throw new WriterException("cell " + column + " of row " + row, e);
    }
  }
}
