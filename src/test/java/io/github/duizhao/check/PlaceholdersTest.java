package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由【责任人】负责|【责任人】",
        "〔待填：频次〕自学|〔待填：频次〕",
        "〔*〕月|〔*〕",
        "由[姓名]负责|[姓名]",
        "参加[ ]次|[ ]",
        "在XX镇走访|XX",
        "××同志指出|××",
        "由**同志和**同志负责|**,**",
        "**县委通知|**",
        "*月*日走访|*,*",
        "到____村|____",
        "20**年底前|20**年",
        "20XX年度|20XX年",
        "202X年|202X年",
        "x月完成|x",
        "（待补充）|待补充",
        "时间：待填|待填",
        "此处补充具体事例|此处补充"
      })
  void isFound(String text, String expected) {
    assertThat(found(text)).containsExactly(expected.split(",", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中发〔2024〕3号",
        "国办发〔二〇二四〕3号",
        "数据见表[1]和[2,3]",
        "见[附件](a.md)",
        "**一、存在的问题**",
        "我**始终**坚持，**认真**落实",
        "- **加强学习**：每周1次",
        "*重点*事项",
        "* 加强学习",
        "***",
        "Q-XX3型和AXXB",
        "www.xx.cn",
        "3×4项",
        "2*3=6",
        "有待补充学习，等待填报",
        "还待补齐短板",
        "【案例】3月的党课我只听了半场，笔记缺了两页。",
        "（一）【主要问题】3月的党课我只听了半场，笔记缺了两页。",
        "snake_case 和 1900年",
        "X光检查"
      })
  void isNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void blankingKeepsOffsets() {
    assertThat(Placeholders.blanked("由【某】办")).isEqualTo("由   办");
  }

  private static List<String> found(String text) {
    return Placeholders.in(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
