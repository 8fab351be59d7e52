package io.github.duizhao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Snapshot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single numbers are to be written. */
class NumberStyleTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1、学习不够, 1.学习不够",
        "1、12次没去, 1. 12次没去",
        "\"1,学习不够\", 1.学习不够",
        "一.存在的问题, 一、存在的问题",
        "\"十二,存在的问题\", 十二、存在的问题",
        "(一)学习, （一）学习",
        "（一)学习, （一）学习",
        "（一）、学习, （一）学习",
        "一）学习, （一）学习",
        "(1)学习, （1）学习",
        "（1).学习, （1）学习"
      })
  void aSlipIsMended(String text, String mended) {
    Edit edit = NumberStyle.slip(text, number(text), false).orElseThrow();
    assertThat(
            text.substring(0, edit.span().start())
                + edit.replacement()
                + text.substring(edit.span().end()))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、学习", "（一）学习", "1.学习", "1．学习", "1. 学习", "（1）学习", "①学习", "㈠学习", "第一部分 学习", "1）学习",
        "一　存在的问题"
      })
  void otherWaysAreLeftAlone(String text) {
    assertThat(NumberStyle.slip(text, number(text), false)).isEmpty();
  }

  private static Numbering number(String text) {
    List<Numbering> numbers = ParagraphNumbers.of(Snapshot.ofText(text)).all();
    assertThat(numbers).hasSize(1);
    return numbers.get(0);
  }
}
