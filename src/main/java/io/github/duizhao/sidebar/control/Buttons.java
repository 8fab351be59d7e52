package io.github.duizhao.sidebar.control;

import java.util.List;

/**
 * Buttons of one width: the row at the foot of a dialog, which stands at its right edge, or a stack
 * beside a list.
 */
public final class Buttons implements Cell {

  private final List<Cell> buttons;
  private final int gap;
  private final boolean stacked;

  private Buttons(int gap, boolean stacked, Cell... buttons) {
    this.buttons = List.of(buttons);
    this.gap = gap;
    this.stacked = stacked;
  }

  /** At the right edge, in their order from left to right. */
  public static Buttons row(int gap, Cell... buttons) {
    return new Buttons(gap, false, buttons);
  }

  /** One below the other. */
  public static Buttons stack(int gap, Cell... buttons) {
    return new Buttons(gap, true, buttons);
  }

  @Override
  public boolean isShown() {
    return buttons.stream().anyMatch(Cell::isShown);
  }

  @Override
  public int heightFor(int width) {
    List<Cell> shown = shown();
    int rows = stacked ? shown.size() : Math.min(1, shown.size());
    return rows * height() + gap * Math.max(0, rows - 1);
  }

  @Override
  public int naturalWidth() {
    int across = stacked ? 1 : shown().size();
    return across * widest() + gap * Math.max(0, across - 1);
  }

  @Override
  public void place(int x, int y, int width, int height) {
    List<Cell> shown = shown();
    int each =
        stacked ? width : Math.min(widest(), (width + gap) / Math.max(1, shown.size()) - gap);
    int left = stacked ? x : x + width - shown.size() * (each + gap) + gap;
    int top = y;
    for (Cell button : shown) {
      button.place(left, top, each, height());
      if (stacked) {
        top += height() + gap;
      } else {
        left += each + gap;
      }
    }
  }

  private List<Cell> shown() {
    return buttons.stream().filter(Cell::isShown).toList();
  }

  private int widest() {
    return shown().stream().mapToInt(Cell::naturalWidth).max().orElse(0);
  }

  private int height() {
    return shown().stream().mapToInt(cell -> cell.heightFor(widest())).max().orElse(0);
  }
}
