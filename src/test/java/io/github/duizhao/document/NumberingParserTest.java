package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberingParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、存在的问题|CHINESE|1|存在的问题",
        "十二、其他|CHINESE|12|其他",
        "二十一．其他|CHINESE|21|其他",
        "一. 学习|CHINESE|1|学习",
        "一,学习|CHINESE|1|学习",
        "二 、学习|CHINESE|2|学习",
        "壹、学习|CHINESE|1|学习",
        "第三部分 学习|CHINESE|3|学习",
        "第2部分：学习|CHINESE|2|学习",
        "三　存在的问题|CHINESE|3|存在的问题",
        "（一）学习|CHINESE_PARENTHESES|1|学习",
        "(二)学习|CHINESE_PARENTHESES|2|学习",
        "( 二 ）、学习|CHINESE_PARENTHESES|2|学习",
        "三）学习|CHINESE_PARENTHESES|3|学习",
        "㈣学习|CHINESE_PARENTHESES|4|学习",
        "1.学习|ARABIC|1|学习",
        "2、学习|ARABIC|2|学习",
        "３．学习|ARABIC|3|学习",
        "4 . 学习|ARABIC|4|学习",
        "⒌学习|ARABIC|5|学习",
        "1.2024年学习少|ARABIC|1|2024年学习少",
        "1、15份文件晚报|ARABIC|1|15份文件晚报",
        "（1）学习|ARABIC_PARENTHESES|1|学习",
        "(2)学习|ARABIC_PARENTHESES|2|学习",
        "3）学习|ARABIC_PARENTHESES|3|学习",
        "4).学习|ARABIC_PARENTHESES|4|学习",
        "⑸学习|ARABIC_PARENTHESES|5|学习",
        "⑥学习|ARABIC_PARENTHESES|6|学习",
        "\u00A0\u3000 一、学习|CHINESE|1|学习",
        "\u200B\t（三）学习|CHINESE_PARENTHESES|3|学习",
        "## 一、学习|CHINESE|1|学习",
      })
  void readsANumber(String line, Numbering.Form form, int value, String words) {
    LineNumber number = parse(line, "").orElseThrow();
    assertThat(number.numbering().form()).isEqualTo(form);
    assertThat(number.numbering().value()).isEqualTo(value);
    assertThat(line.substring(number.wordStart())).isEqualTo(words);
    assertThat(number.numbering().automatic()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3、4次会议没有参加",
        "三、四次会议没有参加",
        "2024年以来学习少",
        "2024.5.1前完成",
        "3.5小时",
        "12月底前完成",
        "一是学习少",
        "一方面学习少",
        "十分重视",
        "（2024年1月10日）",
        "（略）",
        "第一，学习少",
        "第一季度学习少",
        "100、学习",
        "五年来",
        "一",
        "（一",
        "1",
        "",
        "　",
      })
  void findsNoNumber(String line) {
    assertThat(parse(line, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一、,CHINESE,1",
    "第二部分,CHINESE,2",
    "(三),CHINESE_PARENTHESES,3",
    "4.,ARABIC,4",
    "5,ARABIC,5",
    "(6),ARABIC_PARENTHESES,6",
    "⑦,ARABIC_PARENTHESES,7",
  })
  void readsAnAutomaticNumber(String label, Numbering.Form form, int value) {
    LineNumber number = parse("  学习", label).orElseThrow();
    assertThat(number.numbering()).isEqualTo(new Numbering(form, value, Span.at(2)));
    assertThat(number.numbering().automatic()).isTrue();
    assertThat(number.wordStart()).isEqualTo(2);
  }

  @Test
  void bulletsAreNoNumbers() {
    assertThat(parse("学习", "•")).isEmpty();
    assertThat(parse("学习", "●")).isEmpty();
  }

  private static Optional<LineNumber> parse(String line, String label) {
    return NumberingParser.parse(new Block(0, 0, line, 0, label));
  }
}
