package io.github.duizhao.sidebar.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {

  private final FakeCell text = new FakeCell(80, 10);
  private final FakeCell list = new FakeCell(80, 10);
  private final FakeCell tree = new FakeCell(80, 10);

  @Test
  void putsCellsBelowEachOtherWithinMargins() {
    FakeCell second = new FakeCell(80, 20);
    new Column(5).add(text).add(second).place(110, 200);
    assertThat(text.place()).isEqualTo("5,5 100x10");
    assertThat(second.place()).isEqualTo("5,20 100x20");
  }

  @Test
  void givesWrappedWordsTheirHeight() {
    FakeCell second = new FakeCell(80, 20);
    new Column(5).add(text).add(second).place(60, 200);
    assertThat(text.place()).isEqualTo("5,5 50x20");
    assertThat(second.place()).isEqualTo("5,30 50x40");
  }

  @Test
  void skipsCellsThatNeedNoRoom() {
    FakeCell empty = new FakeCell(80, 0);
    new Column(5).add(empty).add(text).place(110, 200);
    assertThat(empty.place()).isEmpty();
    assertThat(text.place()).isEqualTo("5,5 100x10");
  }

  @Test
  void sharesTheSpareHeightToThePixel() {
    Column column = new Column(5).add(text).grow(list, 30, 60).grow(tree, 40, 80);
    int least = column.minimumHeight(110);
    assertThat(least).isEqualTo(5 + 10 + 5 + 30 + 5 + 40 + 5);
    column.place(110, least + 21);
    assertThat(list.place()).isEqualTo("5,20 100x40");
    assertThat(tree.place()).isEqualTo("5,65 100x51");
  }

  @Test
  void keepsTheLeastHeightsWhereThereIsTooLittle() {
    new Column(5).grow(list, 30, 60).add(text).place(110, 10);
    assertThat(list.place()).isEqualTo("5,5 100x30");
    assertThat(text.place()).isEqualTo("5,40 100x10");
  }

  @Test
  void prefersMoreThanItNeeds() {
    Column column = new Column(5).add(text).grow(list, 30, 60);
    assertThat(column.preferredHeight(110) - column.minimumHeight(110)).isEqualTo(30);
  }

  @Test
  void bearsAnyWidth() {
    new Column(5).add(text).place(0, 0);
    assertThat(text.place()).isEqualTo("5,5 0x20");
  }
}
