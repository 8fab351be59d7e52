package io.github.duizhao.sidebar.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells in a line at their natural widths, going on in the next line where the width ends. With a
 * last cell that stretches, that one takes what is left of its line.
 */
public final class Flow implements Cell {

  private final List<Cell> cells;
  private final int gap;
  private final boolean stretchLast;

  private Flow(int gap, boolean stretchLast, Cell... cells) {
    this.cells = List.of(cells);
    this.gap = gap;
    this.stretchLast = stretchLast;
  }

  /** Buttons and the like. */
  public static Flow of(int gap, Cell... cells) {
    return new Flow(gap, false, cells);
  }

  /** A label and the field that it names. */
  public static Flow labelled(int gap, Cell label, Cell field) {
    return new Flow(gap, true, label, field);
  }

  @Override
  public boolean isShown() {
    return cells.stream().anyMatch(Cell::isShown);
  }

  @Override
  public int heightFor(int width) {
    if (!isShown()) {
      return 0;
    }
    int height = 0;
    for (List<Cell> line : lines(width)) {
      height += (height > 0 ? gap : 0) + lineHeight(line, width);
    }
    return height;
  }

  @Override
  public int naturalWidth() {
    List<Cell> visible = cells.stream().filter(Cell::isShown).toList();
    return visible.stream().mapToInt(Cell::naturalWidth).sum()
        + gap * Math.max(0, visible.size() - 1);
  }

  @Override
  public void place(int x, int y, int width, int height) {
    int top = y;
    for (List<Cell> line : lines(width)) {
      int lineHeight = lineHeight(line, width);
      int left = x;
      for (Cell cell : line) {
        boolean stretch = stretchLast && cell == cells.get(cells.size() - 1);
        int rest = x + width - left;
        int cellWidth = stretch ? rest : Math.min(cell.naturalWidth(), rest);
        int cellHeight = Math.min(cell.heightFor(cellWidth), lineHeight);
        cell.place(left, top + (lineHeight - cellHeight) / 2, cellWidth, cellHeight);
        left += cellWidth + gap;
      }
      top += lineHeight + gap;
    }
  }

  private List<List<Cell>> lines(int width) {
    List<List<Cell>> lines = new ArrayList<>();
    List<Cell> line = new ArrayList<>();
    int used = 0;
    for (Cell cell : cells) {
      if (!cell.isShown()) {
        continue;
      }
      int wanted = neededWidth(cell);
      if (!line.isEmpty() && used + gap + wanted > width) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      used += (line.isEmpty() ? 0 : gap) + wanted;
      line.add(cell);
    }
    lines.add(line);
    return lines;
  }

  /** A field that stretches can do with less than it would like. */
  private int neededWidth(Cell cell) {
    boolean stretch = stretchLast && cell == cells.get(cells.size() - 1);
    return stretch ? cell.naturalWidth() / 3 : cell.naturalWidth();
  }

  private static int lineHeight(List<Cell> line, int width) {
    return line.stream()
        .mapToInt(cell -> cell.heightFor(Math.min(cell.naturalWidth(), width)))
        .max()
        .orElse(0);
  }
}
