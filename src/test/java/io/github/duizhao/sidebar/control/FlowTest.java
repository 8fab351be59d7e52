package io.github.duizhao.sidebar.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {

  private final FakeCell first = new FakeCell(60, 20);
  private final FakeCell second = new FakeCell(40, 20);
  private final FakeCell third = new FakeCell(50, 20);

  @Test
  void putsCellsInALine() {
    Flow flow = Flow.of(5, first, second);
    assertThat(flow.naturalWidth()).isEqualTo(105);
    assertThat(flow.heightFor(105)).isEqualTo(20);
    flow.place(10, 7, 200, 20);
    assertThat(first.place()).isEqualTo("10,7 60x20");
    assertThat(second.place()).isEqualTo("75,7 40x20");
  }

  @Test
  void goesOnInTheNextLine() {
    Flow flow = Flow.of(5, first, second, third);
    assertThat(flow.heightFor(110)).isEqualTo(45);
    flow.place(0, 0, 110, 45);
    assertThat(second.place()).isEqualTo("65,0 40x20");
    assertThat(third.place()).isEqualTo("0,25 50x20");
  }

  @Test
  void leavesNoRoomForWhatIsHidden() {
    Flow flow = Flow.of(5, first, second.hide(), third);
    assertThat(flow.naturalWidth()).isEqualTo(115);
    flow.place(0, 0, 200, 20);
    assertThat(third.place()).isEqualTo("65,0 50x20");
    assertThat(second.place()).isEmpty();
    Flow hidden = Flow.of(5, second);
    assertThat(hidden.heightFor(200)).isZero();
    assertThat(new Column(5).add(first).add(hidden).add(second).minimumHeight(200)).isEqualTo(30);
  }

  @Test
  void breaksExactlyWhereTheWidthEnds() {
    assertThat(Flow.of(5, first, second).heightFor(105)).isEqualTo(20);
    assertThat(Flow.of(5, first, second).heightFor(104)).isEqualTo(45);
  }

  @Test
  void cutsNoCellThatIsWiderThanTheLine() {
    Flow flow = Flow.of(5, first);
    assertThat(flow.heightFor(30)).isEqualTo(40);
    flow.place(0, 0, 30, 40);
    assertThat(first.place()).isEqualTo("0,0 30x40");
  }

  @Test
  void centresCellsOfDifferentHeights() {
    FakeCell high = new FakeCell(40, 30);
    Flow.of(5, first, high).place(0, 0, 200, 30);
    assertThat(first.place()).isEqualTo("0,5 60x20");
    assertThat(high.place()).isEqualTo("65,0 40x30");
  }

  @Test
  void givesTheFieldTheRestOfItsLine() {
    Flow.labelled(5, first, third).place(0, 0, 200, 20);
    assertThat(first.place()).isEqualTo("0,0 60x20");
    assertThat(third.place()).isEqualTo("65,0 135x20");
  }

  @Test
  void putsTheFieldBelowItsLabelWhereItWouldBeTooNarrow() {
    FakeCell field = new FakeCell(150, 20);
    Flow flow = Flow.labelled(5, first, field);
    // A third of what the field would like has to fit beside the label.
    assertThat(flow.heightFor(60 + 5 + 50)).isLessThan(flow.heightFor(60 + 5 + 49));
    flow.place(0, 0, 100, 65);
    assertThat(first.place()).startsWith("0,0 ");
    assertThat(field.place()).startsWith("0,25 100x");
  }
}
