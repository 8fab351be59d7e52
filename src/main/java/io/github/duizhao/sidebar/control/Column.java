package io.github.duizhao.sidebar.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells one below the other over the whole width. Those that may grow share the height that is left
 * over. Arithmetic only, so that it is tested without a window.
 */
public final class Column implements Cell {

  private final int gap;
  private final int margin;
  private final List<Row> rows = new ArrayList<>();

  /** A column with a gap between its rows and a margin around them, in pixels. */
  public Column(int gap) {
    this(gap, gap);
  }

  private Column(int gap, int margin) {
    this.gap = gap;
    this.margin = margin;
  }

  /** A column inside another layout: with a gap between its rows and no margin. */
  public static Column inner(int gap) {
    return new Column(gap, 0);
  }

  /** Adds a cell that has the height it needs. */
  public Column add(Cell cell) {
    rows.add(new Row(cell, 0, 0));
    return this;
  }

  /** Adds a cell that has a least height, a height it prefers, and takes more if there is more. */
  public Column grow(Cell cell, int least, int preferred) {
    rows.add(new Row(cell, least, preferred));
    return this;
  }

  /** The least height at which nothing is cut. */
  public int minimumHeight(int width) {
    return height(width, false);
  }

  /** The height at which everything has what it prefers. */
  public int preferredHeight(int width) {
    return height(width, true);
  }

  /** Places the rows from the upper left corner. */
  public void place(int width, int height) {
    place(0, 0, width, height);
  }

  @Override
  public boolean isShown() {
    return rows.stream().anyMatch(row -> row.cell.isShown());
  }

  /** The height at which everything has what it prefers. */
  @Override
  public int heightFor(int width) {
    return preferredHeight(width);
  }

  @Override
  public int naturalWidth() {
    return 2 * margin
        + rows.stream()
            .filter(row -> row.cell.isShown())
            .mapToInt(row -> row.cell.naturalWidth())
            .max()
            .orElse(0);
  }

  @Override
  public void place(int left, int top, int width, int height) {
    int inner = Math.max(0, width - 2 * margin);
    long growing = rows.stream().filter(row -> row.grows() && row.cell.isShown()).count();
    int spare = Math.max(0, height - minimumHeight(width));
    int y = top + margin;
    for (Row row : rows) {
      int rowHeight = row.height(inner, false);
      if (row.grows() && row.cell.isShown() && growing > 0) {
        int share = (int) (spare / growing);
        rowHeight += share;
        spare -= share;
        growing--;
      }
      if (rowHeight > 0) {
        row.cell.place(left + margin, y, inner, rowHeight);
        y += rowHeight + gap;
      }
    }
  }

  private int height(int width, boolean preferred) {
    int inner = Math.max(0, width - 2 * margin);
    int total = 0;
    for (Row row : rows) {
      int rowHeight = row.height(inner, preferred);
      total += rowHeight > 0 ? rowHeight + gap : 0;
    }
    return 2 * margin + Math.max(0, total - gap);
  }

  private record Row(Cell cell, int least, int preferred) {
    boolean grows() {
      return preferred > 0;
    }

    int height(int width, boolean asPreferred) {
      if (!cell.isShown()) {
        return 0;
      }
      if (grows()) {
        return asPreferred ? preferred : least;
      }
      return cell.heightFor(width);
    }
  }
}
