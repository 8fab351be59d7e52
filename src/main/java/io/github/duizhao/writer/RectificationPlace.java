package io.github.duizhao.writer;

import com.sun.star.container.XNamed;
import com.sun.star.style.BreakType;
import com.sun.star.text.XText;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.document.Characters;
import io.github.duizhao.rectification.HeadingRow;
import io.github.duizhao.rectification.TableMemory;
import io.github.duizhao.template.RectificationForm.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the list of what is put right stands in a document: known by the table's name, or, since a
 * .docx keeps none, by its heading row. Main thread.
 *
 * @param table the table
 * @param title the line above it, if it has one
 */
record RectificationPlace(XTextTable table, Optional<XTextRange> title) {

  /** What the names of such tables start with. */
  static final String NAME = "duizhao-rectification";

  /** The title is at most so many lines above the table. */
  private static final int LINES_ABOVE = 3;

  private static final int LONGEST_LINE = 40;

  /** The list of a document, if it has one. */
  static Optional<RectificationPlace> find(XTextDocument document) {
    return SnapshotReader.hasTables(document)
        ? new Search(document).found().map(Found::place)
        : Optional.empty();
  }

  /**
   * What the body of a document consists of, paragraphs and tables, without the list, its title and
   * the empty paragraph that ends a document behind a table.
   */
  static List<Object> bodyWithout(XTextDocument document) {
    Search search = new Search(document);
    List<Object> body = search.body;
    search
        .found()
        .ifPresent(
            found -> {
              boolean last = found.table + 2 == body.size() && isBlank(body.get(found.table + 1));
              body.subList(found.first, found.table + (last ? 2 : 1)).clear();
            });
    return body;
  }

  private static boolean isBlank(Object element) {
    XTextRange paragraph = UnoRuntime.queryInterface(XTextRange.class, element);
    return paragraph != null && Characters.countVisible(paragraph.getString()) == 0;
  }

  /** A list among what a body consists of: the indexes of its first line and of its table. */
  private record Found(int first, int table, RectificationPlace place) {}

  private static final class Search {

    private final List<Object> body = new ArrayList<>();
    private final Optional<TableMemory> memory;

    Search(XTextDocument document) {
      BodyParagraphs.elements(document.getText()).forEachRemaining(body::add);
      memory = RectificationMemory.read(document);
    }

    /** The table with our name, or else the last one with our heading row. */
    Optional<Found> found() {
      int byHeading = -1;
      for (int i = 0; i < body.size(); i++) {
        XTextTable table = table(i);
        if (table == null) {
          continue;
        }
        if (Uno.as(XNamed.class, table).getName().startsWith(NAME)) {
          return Optional.of(at(i, table, true));
        }
        byHeading = hasOurHeadings(table) ? i : byHeading;
      }
      return byHeading < 0 ? Optional.empty() : Optional.of(at(byHeading, table(byHeading), false));
    }

    private XTextTable table(int index) {
      Object element = body.get(index);
      return UnoRuntime.queryInterface(XTextRange.class, element) == null
          ? UnoRuntime.queryInterface(XTextTable.class, element)
          : null;
    }

    private boolean hasOurHeadings(XTextTable table) {
      List<String> cells = new ArrayList<>();
      for (String name : table.getCellNames()) {
        if (name.matches("[A-Za-z]+1")) {
          cells.add(Uno.as(XText.class, table.getCellByName(name)).getString().strip());
        }
      }
      return HeadingRow.isList(cells)
          || memory
              .map(known -> known.columns().stream().map(Column::heading).toList())
              .filter(cells::containsAll)
              .isPresent();
    }

    private Found at(int index, XTextTable table, boolean named) {
      int title = title(index, named);
      return new Found(
          title < 0 ? index : title,
          index,
          new RectificationPlace(
              table,
              title < 0
                  ? Optional.empty()
                  : Optional.of(Uno.as(XTextRange.class, body.get(title)))));
    }

    /** The index of the title: it starts a page, or names a list right above the table. */
    private int title(int table, boolean named) {
      int nearest = -1;
      for (int i = table - 1; i >= 0 && table - i <= LINES_ABOVE; i--) {
        XTextRange line = UnoRuntime.queryInterface(XTextRange.class, body.get(i));
        if (line == null || line.getString().strip().length() > LONGEST_LINE) {
          break;
        }
        String words = line.getString();
        boolean title = HeadingRow.isTitle(words) || isRemembered(words);
        if (startsPage(line)) {
          return title || (named && !isBlank(line)) ? i : nearest;
        }
        nearest = nearest < 0 && title ? i : nearest;
      }
      return nearest;
    }

    private boolean isRemembered(String words) {
      return memory.filter(known -> known.title().equals(words.strip())).isPresent();
    }

    private static boolean startsPage(XTextRange line) {
      Object kind = Uno.get(line, "BreakType");
      return kind == BreakType.PAGE_BEFORE
          || kind == BreakType.PAGE_BOTH
          || !AnyConverter.isVoid(Uno.get(line, "PageDescName"));
    }
  }
}
