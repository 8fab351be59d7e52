package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

  /** A Wednesday. */
  private static final LocalDate WRITTEN = LocalDate.of(2025, 1, 15);

  @ParameterizedTest
  @CsvSource({
    "2025年6月底前, 2025-06-30",
    "2024年6月30日前, 2024-06-30",
    "6月底前, 2025-06-30",
    "六月底前, 2025-06-30",
    "3月15日前, 2025-03-15",
    "12月前, 2025-12-31",
    "年底前, 2025-12-31",
    "今年年底前, 2025-12-31",
    "2025年底前, 2025-12-31",
    "2025年内, 2025-12-31",
    "明年3月底前, 2026-03-31",
    "本季度末, 2025-03-31",
    "三季度末, 2025-09-30",
    "2025年第二季度末前, 2025-06-30",
    "上半年内, 2025-06-30",
    "月底前, 2025-01-31",
    "两周内, 2025-01-29",
    "3个工作日内, 2025-01-20",
    "一个月内, 2025-02-15",
    "半年内, 2025-07-15",
    "15天之内, 2025-01-30"
  })
  void theLastDay(String words, LocalDate date) {
    List<Deadline> found = Deadlines.in(words, new Span(0, words.length()), WRITTEN);
    assertThat(found).extracting(Deadline::date).containsExactly(date);
    assertThat(found.get(0).span()).isEqualTo(new Span(0, words.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6月的党课", "2025年1月起", "每月底前", "2024年学习9次", "2月30日前", "第一季度2次", "三季度"})
  void whatIsNoDeadline(String words) {
    assertThat(Deadlines.in(words, new Span(0, words.length()), WRITTEN)).isEmpty();
  }

  @Test
  void monthsThatAreOverMeanTheNextYear() {
    LocalDate december = LocalDate.of(2025, 12, 20);
    assertThat(Deadlines.in("6月底前", new Span(0, 4), december))
        .containsExactly(new Deadline(new Span(0, 4), LocalDate.of(2026, 6, 30), false));
  }
}
