package io.github.duizhao.sidebar.control;

/**
 * A cell of a given size that remembers where it was put. Below its natural width it needs twice
 * its height.
 */
final class FakeCell implements Cell {

  private final int width;
  private final int height;
  private String place = "";
  private boolean shown = true;

  FakeCell(int width, int height) {
    this.width = width;
    this.height = height;
  }

  FakeCell hide() {
    shown = false;
    return this;
  }

  @Override
  public boolean isShown() {
    return shown;
  }

  @Override
  public int heightFor(int available) {
    return available < width ? 2 * height : height;
  }

  @Override
  public int naturalWidth() {
    return width;
  }

  @Override
  public void place(int x, int y, int placedWidth, int placedHeight) {
    place = x + "," + y + " " + placedWidth + "x" + placedHeight;
  }

  /** Such as {@code 5,10 100x20}, "" if it was not put anywhere. */
  String place() {
    return place;
  }
}
