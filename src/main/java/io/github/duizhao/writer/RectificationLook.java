package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertyStates;
import com.sun.star.style.BreakType;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.table.BorderLine2;
import com.sun.star.table.TableBorder2;
import com.sun.star.table.XCellRange;
import com.sun.star.text.TableColumnSeparator;
import com.sun.star.text.VertOrientation;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextTable;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.List;

/**
 * How the list of what is put right is set: the fonts of the layout, in a size for tables. Main
 * thread, inside an {@link UndoStep}.
 */
final class RectificationLook {

  /** 小四, as is usual in tables; the body's 三号 leaves three characters a line. */
  private static final float POINTS = 12;

  /** Of the border lines, in 1/100 mm: half a point. */
  private static final short LINE = 18;

  private static final int WHOLE = 10_000;

  private final XTextDocument document;
  private final LayoutStandard standard;

  RectificationLook(XTextDocument document, LayoutStandard standard) {
    this.document = document;
    this.standard = standard;
  }

  /**
   * Sets the title as the layout sets titles: by the style, if the document uses it.
   *
   * @param attached whether it starts a page
   */
  void title(XTextCursor title, boolean attached) {
    Uno.as(XMultiPropertyStates.class, title).setAllPropertiesToDefault();
    String style = ElementStyles.writersOwn(Element.TITLE);
    if (Styles.style(Styles.family(document, "ParagraphStyles"), style).isInUse()) {
      Uno.set(title, "ParaStyleName", style);
    } else {
      Uno.set(title, "ParaStyleName", "Standard");
      ElementStyle.set(title, standard, Element.TITLE);
    }
    Uno.set(title, "BreakType", attached ? BreakType.PAGE_BEFORE : BreakType.NONE);
    // A line below, so that the table does not touch it.
    Uno.set(title, "ParaBottomMargin", 400);
    Uno.set(title, "ParaKeepTogether", true);
  }

  /** Sets a table that has just been made. */
  void table(XTextTable table, List<Column> columns) {
    Uno.set(table, "RepeatHeadline", true);
    Uno.set(table, "HeaderRowCount", 1);
    borders(table);
    widths(table, columns);
    List<Kind> kinds = columns.stream().map(Column::kind).toList();
    rows(table, 0, 0, kinds);
    rows(table, 1, table.getRows().getCount() - 1, kinds);
  }

  /** Sets some rows, those below the first as rows of the list; none if the last is before them. */
  void rows(XTextTable table, int first, int last, List<Kind> kinds) {
    XCellRange cells = Uno.as(XCellRange.class, table);
    for (int i = 0; i < kinds.size() && first <= last; i++) {
      set(cells, i, first, last, kinds.get(i));
    }
  }

  /** Sets a column that was added. */
  void column(XTextTable table, int index, Kind kind) {
    XCellRange cells = Uno.as(XCellRange.class, table);
    set(cells, index, 0, 0, kind);
    if (table.getRows().getCount() > 1) {
      set(cells, index, 1, table.getRows().getCount() - 1, kind);
    }
  }

  private void set(XCellRange cells, int column, int first, int last, Kind kind) {
    try {
      for (int row = first; row <= last; row++) {
        set(cells.getCellByPosition(column, row), row == 0, kind);
      }
    } catch (com.sun.star.lang.IndexOutOfBoundsException e) {
      throw new WriterException("cells of column " + column, e);
    }
  }

  private void set(Object cell, boolean heading, Kind kind) {
    Uno.set(cell, "VertOrient", heading ? VertOrientation.CENTER : VertOrientation.TOP);
    XTextCursor words = Uno.as(XText.class, cell).createTextCursor();
    words.gotoEnd(true);
    Uno.set(words, "ParaStyleName", heading ? "Table Heading" : "Table Contents");
    characters(words, heading);
    Uno.set(words, "ParaAdjust", adjust(heading, kind));
    Uno.set(words, "ParaFirstLineIndent", 0);
    Uno.set(words, "ParaLeftMargin", 0);
    Uno.set(words, "ParaRightMargin", 0);
    Uno.set(words, "ParaTopMargin", 0);
    Uno.set(words, "ParaBottomMargin", 0);
    Uno.set(words, "ParaLineSpacing", new LineSpacing(LineSpacingMode.PROP, (short) 100));
    Uno.set(words, "SnapToGrid", false);
  }

  private void characters(Object words, boolean heading) {
    Element like = heading ? Element.HEADING_1 : Element.BODY;
    Uno.set(words, "CharFontNameAsian", standard.fontOf(standard.element(like).family()));
    Uno.set(words, "CharFontName", standard.westernFont());
    for (String script : new String[] {"", "Asian"}) {
      Uno.set(words, "CharHeight" + script, POINTS);
      Uno.set(words, "CharWeight" + script, com.sun.star.awt.FontWeight.NORMAL);
      Uno.set(words, "CharPosture" + script, com.sun.star.awt.FontSlant.NONE);
    }
  }

  /** Short cells stand in the middle; in narrow columns, justified lines would gape. */
  private static ParagraphAdjust adjust(boolean heading, Kind kind) {
    return switch (kind) {
      case NUMBER, OWNER, DEADLINE, TIME_CLASS, ASPECT -> ParagraphAdjust.CENTER;
      default -> heading ? ParagraphAdjust.CENTER : ParagraphAdjust.LEFT;
    };
  }

  private static void borders(XTextTable table) {
    BorderLine2 line = new BorderLine2();
    line.OuterLineWidth = LINE;
    line.LineWidth = LINE;
    TableBorder2 border = new TableBorder2();
    border.TopLine = line;
    border.BottomLine = line;
    border.LeftLine = line;
    border.RightLine = line;
    border.HorizontalLine = line;
    border.VerticalLine = line;
    border.Distance = 100;
    border.IsTopLineValid = true;
    border.IsBottomLineValid = true;
    border.IsLeftLineValid = true;
    border.IsRightLineValid = true;
    border.IsHorizontalLineValid = true;
    border.IsVerticalLineValid = true;
    border.IsDistanceValid = true;
    Uno.set(table, "TableBorder2", border);
  }

  private static void widths(XTextTable table, List<Column> columns) {
    int all = columns.stream().mapToInt(Column::width).sum();
    TableColumnSeparator[] separators = new TableColumnSeparator[columns.size() - 1];
    int sum = 0;
    for (int i = 0; i < separators.length; i++) {
      sum += columns.get(i).width();
      separators[i] = new TableColumnSeparator((short) (WHOLE * sum / all), true);
    }
    Uno.set(table, "TableColumnSeparators", separators);
  }
}
