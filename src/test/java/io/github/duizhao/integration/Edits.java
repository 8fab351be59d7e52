package io.github.duizhao.integration;

import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XSearchDescriptor;
import com.sun.star.util.XSearchable;
import io.github.duizhao.writer.Uno;
import java.util.NoSuchElementException;

/** What a writer does to a document: typing, inserting, deleting, at words that are found. */
final class Edits {

  private final XTextDocument document;

  private Edits(XTextDocument document) {
    this.document = document;
  }

  static Edits of(WriterWindow window) {
    return of(window.document());
  }

  static Edits of(XTextDocument document) {
    return new Edits(document);
  }

  /** The first place with words. */
  XTextRange find(String words) {
    XSearchable searchable = UnoRuntime.queryInterface(XSearchable.class, document);
    XSearchDescriptor search = searchable.createSearchDescriptor();
    search.setSearchString(words);
    XTextRange found = UnoRuntime.queryInterface(XTextRange.class, searchable.findFirst(search));
    if (found == null) {
      throw new NoSuchElementException(words);
    }
    return found;
  }

  /** A property of the characters or the paragraph at words. */
  Object property(String words, String name) {
    return Uno.get(find(words), name);
  }

  void format(String words, String property, Object value) {
    Uno.set(find(words), property, value);
  }

  void typeBefore(String words, String typed) {
    find(words).getStart().setString(typed);
  }

  void replace(String words, String typed) {
    find(words).setString(typed);
  }

  /** From now on, changes are recorded. */
  void recordChanges() {
    Uno.set(document, "RecordChanges", true);
  }

  /** Makes a thing of the document's, such as a text field. */
  Object make(String service) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XMultiServiceFactory.class, document)
        .createInstance("com.sun.star.text." + service);
  }

  /** Inserts a thing before words. */
  void insertBefore(String words, Object content) throws Exception {
    insert(find(words).getStart(), content);
  }

  void insert(XTextRange place, Object content) throws Exception {
    XTextContent inserted = UnoRuntime.queryInterface(XTextContent.class, content);
    place.getText().insertTextContent(place, inserted, false);
  }

  /** Inserts a table of one cell with a text before the paragraph that starts with words. */
  XText insertTableBefore(String words, String content) throws Exception {
    XTextTable table = UnoRuntime.queryInterface(XTextTable.class, make("TextTable"));
    table.initialize(1, 1);
    insertBefore(words, table);
    XText cell = UnoRuntime.queryInterface(XText.class, table.getCellByName("A1"));
    cell.setString(content);
    return cell;
  }

  /** Protects a range against changes. */
  void protect(String from, String to) throws Exception {
    XTextCursor range = document.getText().createTextCursorByRange(find(from).getStart());
    range.gotoRange(find(to).getEnd(), true);
    Object section = make("TextSection");
    document
        .getText()
        .insertTextContent(range, UnoRuntime.queryInterface(XTextContent.class, section), true);
    Uno.set(section, "IsProtected", true);
  }
}
