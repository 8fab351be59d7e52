package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoleLexiconTest {

  private final RoleLexicon lexicon = RoleLexicon.shipped();

  @ParameterizedTest
  @CsvSource({
    "学习情况,study",
    "学习收获和主要体会,study",
    "会前学习情况,study",
    "会议主题与会前准备,study",
    "学习贯彻新时代思想情况,study",
    "学习认识,study",
    "读原著的情况,study",
    "上年度民主生活会整改措施落实情况,prior_rectification",
    "2023年度组织生活会查摆问题整改落实情况,prior_rectification",
    "上一年度查摆问题整改情况,prior_rectification",
    "去年问题整改完成情况,prior_rectification",
    "整改落实“回头看”情况,prior_rectification",
    "巡察反馈问题整改情况,prior_rectification",
    "个人有关事项说明,matters",
    "需要说明和报告的事项,matters",
    "重大事项说明,matters",
    "作风建设方面存在的问题,problems",
    "存在的主要问题和具体表现,problems",
    "查摆出的问题,problems",
    "问题查摆,problems",
    "检视问题,problems",
    "对照检查情况,problems",
    "对照检查剖析,problems",
    "存在的不足,problems",
    "差距和不足,problems",
    "存在问题,problems",
    "对照“四个带头”查摆的主要问题,problems",
    "存在的问题（800字）,problems",
    "典型案例剖析,case_analysis",
    "反面典型案例对照剖析,case_analysis",
    "以案促改情况,case_analysis",
    "产生问题的原因,causes",
    "产生上述问题的原因分析,causes",
    "存在问题的原因剖析,causes",
    "存在问题产生的原因,causes",
    "问题的原因,causes",
    "问题根源,causes",
    "思想根源,causes",
    "深层次原因,causes",
    "剖析,causes",
    "整改措施,measures",
    "今后的努力方向和改进措施,measures",
    "下一步努力方向,measures",
    "下一步打算,measures",
    "整改承诺,measures",
    "2025年整改措施,measures",
    "针对问题的整改措施,measures",
    "存在的问题及原因,problems+causes",
    "存在的主要问题和原因分析,problems+causes",
    "原因分析及整改措施,causes+measures",
    "剖析整改,causes+measures",
    "问题和整改,problems+measures",
    "存在的问题、原因分析及整改措施,problems+causes+measures",
    "学习情况及存在的问题,study+problems",
    "工作情况,other",
    "现状,other",
    "相互批评意见,other",
    "结束语,closing",
  })
  void namesTheRoles(String title, String roles) {
    assertThat(lexicon.roles(title).stream().map(Role::id).collect(Collectors.joining("+")))
        .isEqualTo(roles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "理论学习方面",
        "作风建设方面",
        "整改落实不到位",
        "问题整改不彻底",
        "分析问题不够深入",
        "服务意识不够强",
        "加强理论学习",
        "思想上满足现状",
        "担当作为",
        "",
        "。。。",
        "【】",
      })
  void aspectsAndDefectsHaveNoRole(String title) {
    assertThat(lexicon.roles(title)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"存在的主要问题", "整改措施", "今后的努力方向和改进措施", "产生问题的原因分析", "学习体会", "下一步打算"})
  void knowsABareHeading(String line) {
    assertThat(lexicon.isBare(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"解决存在问题常态化", "今年存在的问题比较多", "我今年的学习情况很好", "整改要落实到人", "问题多", "各位同志"})
  void otherLinesAreNotBare(String line) {
    assertThat(lexicon.isBare(line)).isFalse();
  }
}
