package io.github.duizhao.sidebar.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteadyTest {

  private final Growing cell = new Growing();
  private final Steady steady = new Steady(cell);

  @Test
  void growsButDoesNotShrink() {
    steady.place(0, 0, 100, 20);
    assertThat(height(20)).isEqualTo(20);
    assertThat(height(40)).isEqualTo(40);
    assertThat(height(30)).isEqualTo(40);
    steady.release();
    assertThat(height(30)).isEqualTo(30);
  }

  @Test
  void beginsAnewAtAnotherWidth() {
    steady.place(0, 0, 100, 20);
    assertThat(height(40)).isEqualTo(40);
    cell.height = 10;
    assertThat(steady.heightFor(200)).as("only asked").isEqualTo(10);
    assertThat(steady.heightFor(100)).isEqualTo(40);
    steady.place(0, 0, 200, 10);
    assertThat(steady.heightFor(200)).isEqualTo(10);
  }

  @Test
  void givesTheCellNoMoreThanItNeeds() {
    steady.place(0, 0, 100, 20);
    height(40);
    cell.height = 10;
    steady.place(1, 2, 100, 40);
    assertThat(cell.placed).isEqualTo(10);
  }

  private int height(int needed) {
    cell.height = needed;
    return steady.heightFor(100);
  }

  private static final class Growing implements Cell {
    private int height;
    private int placed;

    @Override
    public int heightFor(int width) {
      return height;
    }

    @Override
    public int naturalWidth() {
      return 100;
    }

    @Override
    public void place(int x, int y, int width, int rowHeight) {
      placed = rowHeight;
    }
  }
}
