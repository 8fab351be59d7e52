package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTest {

  @Test
  void readsEveryKindOfLineEnd() {
    Snapshot snapshot = Snapshot.ofText("\uFEFF一\r\n二\r三\n\n四");
    assertThat(snapshot.text()).isEqualTo("一\n二\n三\n\n四");
    assertThat(snapshot.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("一", "二", "三", "", "四");
  }

  @Test
  void hasOneParagraphAtLeast() {
    assertThat(Snapshot.ofText("").paragraphs()).hasSize(1);
    assertThat(Snapshot.builder().build().paragraphs()).hasSize(1);
  }

  @Test
  void keepsAParagraphOneLine() {
    Snapshot snapshot = Snapshot.builder().add("上\n下\r末", 1, "一、").add("后", 0, "").build();
    assertThat(snapshot.paragraphs().get(0))
        .isEqualTo(new Paragraph(0, "上\u2028下\u2028末", 1, "一、"));
    assertThat(snapshot.paragraphs().get(1).start()).isEqualTo(6);
    assertThat(snapshot.quote(snapshot.paragraphs().get(1).span())).isEqualTo("后");
  }

  @Test
  void givesALineEndToTheParagraphBeforeIt() {
    Snapshot snapshot = Snapshot.ofText("一二\n\n三");
    assertThat(indices(snapshot)).containsExactly(0, 0, 0, 1, 2, 2);
  }

  @Test
  void countsInCodeUnits() {
    Snapshot snapshot = Snapshot.ofText("𠮷\n野");
    assertThat(snapshot.paragraphAt(3).text()).isEqualTo("野");
    assertThat(snapshot.quote(new Span(0, 2))).isEqualTo("𠮷");
  }

  private static int[] indices(Snapshot snapshot) {
    int[] indices = new int[snapshot.text().length() + 1];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = snapshot.paragraphIndexAt(i);
    }
    return indices;
  }
}
