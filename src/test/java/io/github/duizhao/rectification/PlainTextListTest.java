package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextListTest {

  private static final String STATEMENT = "材料\n一、存在的问题\n二、整改措施\n李某";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n整改清单\n序号\n存在问题\n整改措施\n责任人\n完成时限\n备注\n1\n学习不够\n每周自学\n本人\n长期坚持\n\n",
        "\n整改清单\n序号\t存在问题\t整改措施\t责任人\t完成时限\t备注\n1\t学习不够\t每周自学\t\t\t\n",
        "\n班子整改台账\n填报单位：某局\n\n序号\n查摆问题\n整改措施\n完成时限\n1\n学习不够\n每周自学\n6月底前",
        "\n序号\n存在问题\n整改措施\n责任人\n1\n学习不够\n每周自学\n本人",
      })
  void leavesTheListOut(String list) {
    assertThat(PlainTextList.without(STATEMENT + list)).isEqualTo(STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "材料\n序号\n存在问题\n整改措施\n责任人\n一、存在的问题\n二、整改措施",
        "材料\n一、存在的问题\n序号\n姓名\n职务\n责任人\n二、整改措施",
        "材料\n一、存在的问题\n按序号整改，措施见清单，责任人见表。",
        "序号\n存在问题\n整改措施\n责任人",
      })
  void leavesOtherTextAsItIs(String text) {
    assertThat(PlainTextList.without(text)).isEqualTo(text);
  }

  @Test
  void textWithoutAListIsTheSame() {
    assertThat(PlainTextList.without(STATEMENT)).isSameAs(STATEMENT);
  }
}
