package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.rules.ActorDiffers;
import io.github.duizhao.check.rules.AspectMissing;
import io.github.duizhao.check.rules.LengthOutOfRange;
import io.github.duizhao.check.rules.MeetingDiffers;
import io.github.duizhao.check.rules.PreambleIncomplete;
import io.github.duizhao.check.rules.ProblemsShareLow;
import io.github.duizhao.check.rules.SectionTooShort;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on structure find in whole statements, beyond their examples. */
class StructureRulesTest {

  private static final String PROBLEMS = "一、存在的问题\n（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。\n";
  private static final String REST =
      """
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底交笔记。
      以上检查如有不当，请同志们批评指正。""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照支部安排，现对照检查如下。",
        "今天支部召开组织生活会，会前我学了必读书目，也请大家提了意见。",
        "接到支部通知后，我认真做了准备。",
        "会前我学习了规定篇目，征求意见6条，现对照检查如下。",
        "各位同志，根据会议安排，下面我作个人对照检查发言。",
        "按照【文件名称】要求。"
      })
  void anOpeningThatTellsEnoughIsNotReported(String opening) {
    assertThat(findings(opening, new PreambleIncomplete())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"我最近一年存在以下问题。", "现对照检查如下：", "我谈谈自己的毛病。"})
  void anOpeningThatTellsNothingIsReported(String opening) {
    assertThat(findings(opening, new PreambleIncomplete()))
        .extracting(Finding::quote)
        .containsExactly(opening);
  }

  @Test
  void anOpeningInsideTheFirstPartCounts() {
    String text =
        "2025年度组织生活会个人对照检查材料\n" + PROBLEMS.replace("问题\n", "问题\n按照支部通知，会前征求意见5条，现检查如下。\n") + REST;
    assertThat(check(text, Checks.template(), new PreambleIncomplete())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "按照局党委关于开好民主生活会的通知，现对照检查如下。|民主生活会",
        "按照局党委关于召开2023年度组织生活会的通知，现对照检查如下。|2023年度",
        "按照支部通知，对照“五个带头”认真查摆，现对照检查如下。|五个带头",
        "按照支部通知，围绕“党史学习教育”主题，现对照检查如下。|党史学习教育"
      })
  void anotherMeetingYearOrCampaignIsReported(String opening, String quote) {
    assertThat(findings(opening, new MeetingDiffers()))
        .extracting(Finding::quote)
        .containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照关于召开2025年度组织生活会的通知，现对照检查如下。",
        "按照支部通知，我对2024年度组织生活会查摆问题的整改情况作了梳理，现对照检查如下。",
        "按照支部通知，结合局党组民主生活会查摆的问题，现对照检查如下。",
        "按照支部通知，巩固党史学习教育成果，现对照检查如下。",
        "按照支部通知，此前我列席了局党组民主生活会，现对照检查如下。",
        "按照2026年组织生活会安排，现对照检查如下。"
      })
  void otherEventsMayBeMentioned(String opening) {
    assertThat(findings(opening, new MeetingDiffers())).isEmpty();
  }

  @Test
  void aNameMayComeAgainInAYearThatIsNotKnownYet() {
    String text = statement("按照支部通知，对照“四个带头”认真查摆，现对照检查如下。");
    assertThat(check(text, Checks.template(), new MeetingDiffers())).hasSize(1);
    String later = text.replace("2025", "2031");
    assertThat(check(later, Checks.template(), new MeetingDiffers())).isEmpty();
    String earlier = text.replace("2025", "2021").replace("四个带头", "五个带头");
    assertThat(check(earlier, Checks.template(), new MeetingDiffers())).isEmpty();
  }

  @Test
  void theSalutationIsNotWhatIsReported() {
    assertThat(findings("同志们：\n我谈谈自己的毛病。", new PreambleIncomplete()))
        .extracting(Finding::quote)
        .containsExactly("我谈谈自己的毛病。");
  }

  @Test
  void theNoticeDecidesOnMeetingAndYear() {
    assertThat(
            check(
                statement("按照支部通知，现对照检查如下。"),
                Templates.example("four-aspects"),
                new MeetingDiffers()))
        .extracting(Finding::quote)
        .containsExactlyInAnyOrder("组织生活会", "2025年度");
  }

  @Test
  void aLeaderMaySpeakOfHisTeam() {
    String text = statement("按照县委通知，现对照检查如下。").replace("3月的党课", "班子学习抓得不紧。班子成员交流少。我是班长，有责任。3月的党课");
    assertThat(check(text, Checks.template(), new ActorDiffers())).isEmpty();
  }

  @Test
  void partsOfTheNoticeAreMissingLikeThoseOfTheTemplate() {
    Template asked = Templates.example("four-aspects");
    List<MissingSection> missing =
        Checks.check(Snapshot.ofText(statement("按照支部通知，现对照检查如下。")), asked, List.of()).missing();
    assertThat(missing)
        .extracting(MissingSection::role)
        .containsExactly(Role.PRIOR_RECTIFICATION, Role.MATTERS, Role.CASE_ANALYSIS);
    assertThat(missing).allMatch(MissingSection::required);
  }

  @Test
  void rulesOfTheNoticeAreSilentWithoutOne() {
    String text = statement("按照支部通知，现对照检查如下。");
    assertThat(
            check(
                text,
                Checks.template(),
                new AspectMissing(),
                new SectionTooShort(),
                new LengthOutOfRange(),
                new ProblemsShareLow()))
        .isEmpty();
  }

  @Test
  void aLongTextWithLittleOnProblemsIsAHintWithoutANotice() {
    String long1000 =
        statement("按照支部通知，现对照检查如下。").replace("月底交笔记。", "月底交笔记。" + "读书一章。".repeat(220));
    assertThat(check(long1000, Checks.template(), new ProblemsShareLow()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.HINT);
              assertThat(finding.span()).isEmpty();
              assertThat(finding.quote()).isEmpty();
            });
    assertThat(check(long1000, Templates.example("six-aspects"), new ProblemsShareLow()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  private static String statement(String opening) {
    return "2025年度组织生活会个人对照检查材料\n" + opening + "\n" + PROBLEMS + REST;
  }

  private static List<Finding> findings(String opening, Rule rule) {
    return check(statement(opening), Checks.template(), rule);
  }

  private static List<Finding> check(String text, Template template, Rule... rules) {
    return Checks.check(Snapshot.ofText(text), template, List.of(rules)).findings();
  }
}
