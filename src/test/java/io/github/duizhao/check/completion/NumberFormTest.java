package io.github.duizhao.check.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "一、|2|二、",
        "十、|11|十一、",
        "九、|10|十、",
        "十九、|20|二十、",
        "（一）|3|（三）",
        "( 一 ) |3|( 三 ) ",
        "1.|12|12.",
        "9. |10|10. ",
        "１．|12|１２．",
        "第一部分　|4|第四部分　",
        "壹、|13|拾叁、",
        "①|2|②",
        "①|21|（21）",
        "⑴|3|⑶",
        "⒈|4|⒋",
        "㈠|10|㈩",
        "㈠|11|（11）",
        "一、|120|120、"
      })
  void writesAnotherValueInTheSameForm(String written, int value, String expected) {
    assertThat(NumberForm.write(written, value)).isEqualTo(expected);
  }
}
