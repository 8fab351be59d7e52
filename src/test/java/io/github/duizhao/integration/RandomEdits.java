package io.github.duizhao.integration;

import com.sun.star.container.XNameAccess;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.lang.XComponent;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.writer.Uno;
import java.util.List;
import java.util.Random;

/** Edits of all kinds at random places, the same for the same seed. */
final class RandomEdits {

  private static final List<String> PHRASES =
      List.of(
          "又", "有一次漏登了2处。", ",没有补;", "【姓名】", "（四）其他方面。", "进一步加强学习。", "\n", "二、原因分析", "𠮷", "  ");

  private static final List<String> STYLES =
      List.of("Heading 1", "Heading 2", "Text body", "Standard");

  /** Longer texts are cut, so that an edit costs the same from first to last. */
  private static final int LONGEST = 6000;

  private final XTextDocument document;
  private final XText text;
  private final XUndoManager undo;
  private final Random random;
  private final boolean tables;

  /**
   * Edits of a document.
   *
   * @param tables whether tables come and go too
   */
  RandomEdits(WriterWindow window, long seed, boolean tables) {
    this.document = window.document();
    this.text = document.getText();
    this.undo = UnoRuntime.queryInterface(XUndoManagerSupplier.class, document).getUndoManager();
    this.random = new Random(seed);
    this.tables = tables;
  }

  /** One edit; tells what it was. */
  String next() throws Exception {
    int kind = random.nextInt(100);
    XTextCursor place = place();
    if (kind < 38) {
      return insert(place, PHRASES.get(random.nextInt(PHRASES.size())));
    } else if (kind < 55) {
      return delete(place, 1 + random.nextInt(25));
    } else if (kind < 66) {
      text.insertControlCharacter(place, ControlCharacter.PARAGRAPH_BREAK, false);
      return "split";
    } else if (kind < 76) {
      UnoRuntime.queryInterface(XParagraphCursor.class, place).gotoEndOfParagraph(false);
      return "join " + delete(place, 1);
    } else if (kind < 84) {
      return undo();
    } else if (kind < 87) {
      return redo();
    } else if (kind < 92) {
      return set(place, "ParaStyleName", STYLES.get(random.nextInt(STYLES.size())));
    } else if (kind < 95) {
      return set(place, "NumberingStyleName", random.nextBoolean() ? "Numbering 123" : "");
    } else if (kind < 97) {
      place.setString("粘贴的一段,有错。\r第二段。\r\r第四段\r".repeat(5));
      return "paste";
    } else {
      return tables ? table(place) : insert(place, "字");
    }
  }

  private XTextCursor place() {
    int length = text.getString().length();
    XTextCursor cursor = text.createTextCursor();
    cursor.gotoStart(false);
    if (length > LONGEST) {
      cursor.goRight((short) 500, false);
      cursor.goRight((short) (LONGEST / 2), true);
      cursor.setString("");
    }
    cursor.gotoStart(false);
    cursor.goRight((short) random.nextInt(Math.min(length, LONGEST) + 1), false);
    return cursor;
  }

  private String insert(XTextCursor place, String words) {
    text.insertString(place, words, false);
    return "insert " + words;
  }

  private static String delete(XTextCursor place, int length) {
    place.goRight((short) length, true);
    place.setString("");
    return "delete " + length;
  }

  private String undo() throws Exception {
    if (undo.isUndoPossible()) {
      undo.undo();
    }
    return "undo";
  }

  private String redo() throws Exception {
    if (undo.isRedoPossible()) {
      undo.redo();
    }
    return "redo";
  }

  private static String set(XTextCursor place, String property, String value) {
    Uno.set(place, property, value);
    return property + " " + value;
  }

  /** There is one table at most, half of the time none. */
  private String table(XTextCursor place) throws Exception {
    XNameAccess all =
        UnoRuntime.queryInterface(XTextTablesSupplier.class, document).getTextTables();
    for (String name : all.getElementNames()) {
      UnoRuntime.queryInterface(XComponent.class, all.getByName(name)).dispose();
      return "no table";
    }
    Edits edits = Edits.of(document);
    XTextTable table = UnoRuntime.queryInterface(XTextTable.class, edits.make("TextTable"));
    table.initialize(2, 2);
    edits.insert(place, table);
    UnoRuntime.queryInterface(XText.class, table.getCellByName("A1")).setString("表里,有字");
    return "table";
  }
}
