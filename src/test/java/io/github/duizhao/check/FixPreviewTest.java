package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixPreviewTest {

  @Test
  void showsWhatChangesWithTheWordsAround() {
    Snapshot snapshot = Snapshot.ofText("甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉戌亥\n天地玄黄");
    Fix fix =
        new Fix(
            Message.of("deck.failed"),
            List.of(
                new Edit(new Span(1, 2), "二"),
                new Edit(Span.at(4), "加"),
                new Edit(new Span(22, 23), ""),
                new Edit(new Span(24, 25), "空")));
    assertThat(FixPreview.of(fix, snapshot))
        .containsExactly(
            new FixPreview.Change("甲乙丙丁戊己庚辛壬癸", "甲二丙丁加戊己庚辛壬癸"),
            new FixPreview.Change("巳午未申酉戌亥", "巳午未申酉戌"),
            new FixPreview.Change("天地玄黄", "空地玄黄"));
  }
}
