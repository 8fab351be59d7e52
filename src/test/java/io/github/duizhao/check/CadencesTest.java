package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.duizhao.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadencesTest {

  @ParameterizedTest
  @CsvSource({
    "每周2次, 104",
    "每季度1次, 4",
    "每季度至少开展一次专项调研, 4",
    "每半年一次, 2",
    "每年两次, 2",
    "每年集中开展不少于十二次学习, 12",
    "每两周1次, 26",
    "每3个月1次, 4",
    "每半个月走访一次, 24",
    "每月走访2户, 24",
    "每周一、三、五晚自学, 156",
    "每周三晚自学1小时, 52",
    "每周一次, 52",
    "每天学习半小时, 365",
    "每月5日前交纳, 12",
    "按月向党小组汇报, 12",
    "逐季核对, 4",
    "一年两次, 2",
    "半年一次, 2",
    "每季度到2个站所各1次, 4"
  })
  void howOftenInAYear(String words, double perYear) {
    List<Cadence> found = Cadences.in(words, new Span(0, words.length()));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).perYear()).isCloseTo(perYear, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"每个人都要学习", "每次会议提2条意见", "2025年1月", "一年来学习9次", "按期完成", "第一季度2次", "每件3日内回复"})
  void whatIsNoCadence(String words) {
    assertThat(Cadences.in(words, new Span(0, words.length()))).isEmpty();
  }

  @Test
  void placesAndUnitsAreTold() {
    String words = "我将每月走访2户，每周三晚自学。";
    List<Cadence> found = Cadences.in(words, new Span(0, words.length()));
    assertThat(found).extracting(Cadence::unit).containsExactly("户", "");
    assertThat(found).extracting(Cadence::fixed).containsExactly(false, true);
    assertThat(found)
        .extracting(c -> words.substring(c.period().start(), c.period().end()))
        .containsExactly("每月", "每周三");
    assertThat(found)
        .extracting(c -> words.substring(c.count().start(), c.count().end()))
        .containsExactly("2户", "");
  }
}
