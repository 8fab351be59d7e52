package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.SectionState.Status;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionStatesTest {

  private static final String HEAD = "2025年度组织生活会个人对照检查材料\n按照支部通知要求，我认真查摆，现对照检查如下。\n";
  private static final String PROBLEMS = "存在的问题\n（一）理论学习方面。3月的党课我只听了半场。\n";
  private static final String CAUSES = "原因分析\n（一）理论武装不够。我把学习当任务。\n";
  private static final String MEASURES = "整改措施\n（一）我每周三晚自学1小时，月底交笔记。\n";
  private static final String TAIL = "以上检查如有不当，请同志们批评指正。";

  @Test
  void partsInOrderAreComplete() {
    assertThat(states("一、" + PROBLEMS + "二、" + CAUSES + "三、" + MEASURES, 0))
        .containsOnly(Status.COMPLETE);
  }

  @Test
  void onlyThePartThatWasMovedIsMisplaced() {
    assertThat(states("一、" + PROBLEMS + "二、" + MEASURES + "三、" + CAUSES, 0))
        .containsExactly(
            Status.COMPLETE, Status.COMPLETE, Status.COMPLETE, Status.MISPLACED, Status.COMPLETE);
  }

  @Test
  void fewerCharactersThanTheTemplateAsksForAreShort() {
    assertThat(states("一、" + PROBLEMS + "二、" + CAUSES + "三、" + MEASURES, 100))
        .containsExactly(
            Status.COMPLETE, Status.SHORT, Status.COMPLETE, Status.COMPLETE, Status.COMPLETE);
  }

  @Test
  void emptyIsGraverThanMisplaced() {
    assertThat(states("一、" + PROBLEMS + "二、" + MEASURES + "三、原因分析\n【待补充】\n", 0))
        .containsExactly(
            Status.COMPLETE, Status.COMPLETE, Status.COMPLETE, Status.EMPTY, Status.COMPLETE);
  }

  @Test
  void subHeadingsWithoutTextLeaveAPartEmpty() {
    assertThat(states("一、存在的问题\n（一）政治建设方面\n（二）工作作风方面\n二、" + CAUSES + "三、" + MEASURES, 0))
        .contains(Status.EMPTY);
  }

  @Test
  void aspectsAreOrderedEachByItself() {
    String aspect = "（一）存在的问题\n3月的党课我只听了半场，笔记缺了2页。\n";
    String causes = "（%s）原因分析\n我把学习当任务，缺少紧迫感。\n";
    String measures = "（%s）整改措施\n我每周三晚自学1小时，月底交笔记。\n";
    String right = aspect + causes.formatted("二") + measures.formatted("三");
    String wrong = aspect + measures.formatted("二") + causes.formatted("三");
    assertThat(states("一、政治忠诚方面\n" + right + "二、担当作为方面\n" + right, 0))
        .doesNotContain(Status.MISPLACED);
    assertThat(states("一、政治忠诚方面\n" + right + "二、担当作为方面\n" + wrong, 0))
        .containsOnlyOnce(Status.MISPLACED);
  }

  @Test
  void theOrderOfATemplateHolds() {
    Template casesFirst =
        Templates.requiring(Role.CASE_ANALYSIS, Role.PROBLEMS, Role.CAUSES, Role.MEASURES);
    String text =
        HEAD
            + "一、典型案例剖析\n对照通报的案例，我检查了12笔接待单据。\n二、"
            + PROBLEMS
            + "三、"
            + CAUSES
            + "四、"
            + MEASURES
            + TAIL;
    assertThat(statuses(text, casesFirst)).doesNotContain(Status.MISPLACED);
    assertThat(statuses(text, Templates.requiring(Role.PROBLEMS))).contains(Status.MISPLACED);
  }

  @Test
  void aPartThatNoRoleNamesIsJudgedByItsHeading() {
    String text =
        HEAD + "一、公开承诺\n按时办文，准时下户。\n二、" + PROBLEMS + "三、本单位特色工作\n建了台账。\n四、" + MEASURES + TAIL;
    Template template =
        Templates.of(
            List.of(
                other("公开承诺", 5),
                Templates.section(Role.PROBLEMS, true, 0),
                other("本单位特色工作", 30),
                Templates.section(Role.MEASURES, true, 0)));
    assertThat(statuses(text, template))
        .containsExactly(
            Status.COMPLETE,
            Status.COMPLETE,
            Status.COMPLETE,
            Status.SHORT,
            Status.COMPLETE,
            Status.COMPLETE);
  }

  @Test
  void whatTheNoticeAsksForCountsBeforeTheTemplate() {
    Template asking = Templates.example("six-aspects");
    int least = asking.profile().orElseThrow().sectionLengths().get(Role.CAUSES).min();
    assertThat(least).isGreaterThan(60);
    String text = HEAD + "一、" + PROBLEMS + "二、" + CAUSES + "三、" + MEASURES + TAIL;
    int causes =
        Checks.check(Snapshot.ofText(text), asking, List.of()).sections().stream()
            .map(SectionState::section)
            .map(section -> section.role())
            .toList()
            .indexOf(Role.CAUSES);
    assertThat(statuses(text, asking).get(causes)).isEqualTo(Status.SHORT);
    String enough = text.replace("我把学习当任务。", "我把学习当任务，集中学习靠点名。".repeat(least / 10));
    assertThat(statuses(enough, asking).get(causes)).isEqualTo(Status.COMPLETE);
  }

  private static TemplateSection other(String heading, int min) {
    return new TemplateSection(
        Role.OTHER,
        heading,
        true,
        "",
        new TemplateSection.Length(min, Integer.MAX_VALUE),
        List.of());
  }

  private static List<Status> states(String parts, int shortestProblems) {
    Template template =
        Templates.of(List.of(Templates.section(Role.PROBLEMS, true, shortestProblems)));
    return statuses(HEAD + parts + TAIL, template);
  }

  private static List<Status> statuses(String text, Template template) {
    return Checks.check(Snapshot.ofText(text), template, List.of()).sections().stream()
        .map(SectionState::status)
        .toList();
  }
}
