package io.github.duizhao.sidebar.control;

/**
 * A cell that does not become lower while somebody writes below it: what stands there would move
 * under his hands. Arithmetic only.
 */
public final class Steady implements Cell {

  private final Cell cell;
  private int width;
  private int highest;

  /** Keeps a cell steady. */
  public Steady(Cell cell) {
    this.cell = cell;
  }

  /** Lets it have the height that it needs from now on. */
  public void release() {
    highest = 0;
  }

  @Override
  public boolean isShown() {
    return cell.isShown();
  }

  @Override
  public int heightFor(int width) {
    if (this.width != width) {
      // The sidebar asks for several widths; only the one that it has counts.
      return cell.heightFor(width);
    }
    highest = Math.max(highest, cell.heightFor(width));
    return highest;
  }

  @Override
  public int naturalWidth() {
    return cell.naturalWidth();
  }

  @Override
  public void place(int x, int y, int width, int height) {
    if (this.width != width) {
      this.width = width;
      highest = 0;
    }
    cell.place(x, y, width, Math.min(height, cell.heightFor(width)));
  }
}
