package io.github.duizhao.sidebar.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cells that dialogs are made of. */
class DialogCellsTest {

  private final FakeCell first = new FakeCell(60, 20);
  private final FakeCell second = new FakeCell(40, 20);

  @Test
  void putsButtonsOfOneWidthAtTheRightEdge() {
    Buttons.row(5, first, second).place(10, 100, 200, 30);
    assertThat(first.place()).isEqualTo("85,100 60x20");
    assertThat(second.place()).isEqualTo("150,100 60x20");
  }

  @Test
  void narrowsButtonsThatHaveTooLittleRoom() {
    Buttons.row(5, first, second).place(0, 0, 65, 30);
    assertThat(first.place()).startsWith("0,0 30x");
    assertThat(second.place()).startsWith("35,0 30x");
  }

  @Test
  void stacksButtons() {
    Buttons stack = Buttons.stack(5, first, second);
    assertThat(stack.naturalWidth()).isEqualTo(60);
    assertThat(stack.heightFor(60)).isEqualTo(45);
    stack.place(10, 0, 60, 100);
    assertThat(first.place()).isEqualTo("10,0 60x20");
    assertThat(second.place()).isEqualTo("10,25 60x20");
  }

  @Test
  void givesTheLeftSideWhatTheRightOneLeaves() {
    Sides.stretchLeft(5, first, second).place(0, 0, 200, 90);
    assertThat(first.place()).isEqualTo("0,0 155x90");
    assertThat(second.place()).isEqualTo("160,0 40x90");
  }

  @Test
  void sharesTheWidth() {
    Sides.shared(10, 40, first, second).place(0, 0, 210, 90);
    assertThat(first.place()).isEqualTo("0,0 80x90");
    assertThat(second.place()).isEqualTo("90,0 120x90");
  }

  @Test
  void alignsTheControlsOfRows() {
    FakeCell field = new FakeCell(50, 20);
    FakeCell other = new FakeCell(50, 20);
    FormRows rows = new FormRows(5);
    Column column = Column.inner(5).add(rows.row(first, field)).add(rows.row(second, other));
    column.place(10, 10, 200, 100);
    assertThat(field.place()).isEqualTo("75,10 135x20");
    assertThat(other.place()).isEqualTo("75,35 135x20");
  }

  @Test
  void stacksRowsWhoseLabelsTakeHalfOfTheWidth() {
    FakeCell field = new FakeCell(50, 20);
    Cell row = FormRows.stacking(5).row(first, field);
    row.place(10, 10, 200, row.heightFor(200));
    assertThat(field.place()).isEqualTo("75,10 135x20");
    assertThat(row.heightFor(110)).isEqualTo(40);
    row.place(10, 10, 110, 40);
    assertThat(first.place()).isEqualTo("10,10 110x20");
    assertThat(field.place()).isEqualTo("10,30 110x20");
  }
}
