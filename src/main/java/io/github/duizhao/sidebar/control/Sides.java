package io.github.duizhao.sidebar.control;

/** Two cells side by side, as high as they are allowed to be. */
public final class Sides implements Cell {

  private final Cell left;
  private final Cell right;
  private final int gap;

  /** The left cell's part of the width in percent; 0 where the right one has its natural width. */
  private final int percent;

  private Sides(Cell left, Cell right, int gap, int percent) {
    this.left = left;
    this.right = right;
    this.gap = gap;
    this.percent = percent;
  }

  /** A cell that takes what is left beside another of its natural width. */
  public static Sides stretchLeft(int gap, Cell left, Cell right) {
    return new Sides(left, right, gap, 0);
  }

  /**
   * Two cells that share the width.
   *
   * @param percent the left one's part, from 1 to 99
   */
  public static Sides shared(int gap, int percent, Cell left, Cell right) {
    return new Sides(left, right, gap, percent);
  }

  @Override
  public boolean isShown() {
    return left.isShown() || right.isShown();
  }

  @Override
  public int heightFor(int width) {
    int leftWidth = leftWidth(width);
    return Math.max(left.heightFor(leftWidth), right.heightFor(rightWidth(width, leftWidth)));
  }

  @Override
  public int naturalWidth() {
    return left.naturalWidth() + gap + right.naturalWidth();
  }

  @Override
  public void place(int x, int y, int width, int height) {
    int leftWidth = leftWidth(width);
    int rightWidth = rightWidth(width, leftWidth);
    left.place(x, y, leftWidth, height);
    right.place(x + width - rightWidth, y, rightWidth, height);
  }

  private int leftWidth(int width) {
    int both = Math.max(0, width - gap);
    return percent == 0 ? Math.max(0, both - right.naturalWidth()) : both * percent / 100;
  }

  private int rightWidth(int width, int leftWidth) {
    return Math.max(0, width - gap - leftWidth);
  }
}
