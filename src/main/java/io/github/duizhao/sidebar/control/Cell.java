package io.github.duizhao.sidebar.control;

/** Something that takes a rectangle of a panel. Sizes are pixels. */
public interface Cell {

  /** Whether it is shown; one that is not takes no room. */
  default boolean isShown() {
    return true;
  }

  /** The height it needs at a width. */
  int heightFor(int width);

  /** The width it would like to have. */
  int naturalWidth();

  /** Puts it in its rectangle. */
  void place(int x, int y, int width, int height);
}
