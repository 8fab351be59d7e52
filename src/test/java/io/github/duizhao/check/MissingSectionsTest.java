package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.rules.SectionMissing;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingSectionsTest {

  private static final String HEAD = "2025年度组织生活会个人对照检查材料\n按照支部通知要求，我认真查摆，现对照检查如下。\n";
  private static final String PROBLEMS = "一、存在的问题\n（一）理论学习方面。3月的党课我只听了半场。\n";
  private static final String CAUSES = "二、原因分析\n（一）理论武装不够。我把学习当任务。\n";
  private static final String MEASURES = "三、整改措施\n（一）我每周三晚自学1小时，月底交笔记。\n";
  private static final String TAIL = "以上检查如有不当，请同志们批评指正。";
  private static final String WHOLE = HEAD + PROBLEMS + CAUSES + MEASURES + TAIL;

  private static final Template FULL =
      Templates.requiring(
          Role.PREAMBLE,
          Role.STUDY,
          Role.PRIOR_RECTIFICATION,
          Role.MATTERS,
          Role.PROBLEMS,
          Role.CASE_ANALYSIS,
          Role.CAUSES,
          Role.MEASURES,
          Role.CLOSING);

  @Test
  void causesBelongBetweenProblemsAndMeasures() {
    String text = HEAD + PROBLEMS + MEASURES + TAIL;
    List<MissingSection> missing = missing(text, Templates.requiring(Role.PROBLEMS));
    assertThat(missing)
        .containsExactly(
            new MissingSection(Role.CAUSES, "", true, (HEAD + PROBLEMS).strip().length()));
  }

  @Test
  void aMergedPartCountsForAllItsRoles() {
    String merged = "一、存在的问题及原因\n（一）理论学习方面。3月的党课我只听了半场，根子是把学习当任务。\n";
    assertThat(missing(HEAD + merged + MEASURES + TAIL, Templates.requiring(Role.PROBLEMS)))
        .isEmpty();
  }

  @Test
  void partsOfTheTemplateAreMissingInItsOrder() {
    assertThat(missing(WHOLE, FULL))
        .extracting(MissingSection::role)
        .containsExactly(Role.STUDY, Role.PRIOR_RECTIFICATION, Role.MATTERS, Role.CASE_ANALYSIS);
  }

  @Test
  void anOptionalPartIsMissingButNotRequired() {
    Template template =
        Templates.of(
            List.of(
                Templates.section(Role.STUDY, false, 0),
                Templates.section(Role.PROBLEMS, true, 0)));
    assertThat(missing(WHOLE, template))
        .singleElement()
        .satisfies(study -> assertThat(study.required()).isFalse());
    assertThat(findings(WHOLE, template)).isEmpty();
  }

  @Test
  void aSentenceOnLastYearStandsForThePart() {
    String done = "上年度查出4个问题，已整改3个，其余1个6月底前完成。";
    String text = WHOLE.replace("现对照检查如下", done + "现对照检查如下");
    assertThat(missing(text, FULL))
        .extracting(MissingSection::role)
        .doesNotContain(Role.PRIOR_RECTIFICATION);
  }

  @Test
  void theYearBeforeThatOfTheTitleIsLastYear() {
    assertThat(roles(WHOLE.replace("现对照", "2024年查摆的3个问题均已整改到位。现对照")))
        .doesNotContain(Role.PRIOR_RECTIFICATION);
    assertThat(roles(WHOLE.replace("现对照", "2023年查摆的3个问题均已整改到位。现对照")))
        .contains(Role.PRIOR_RECTIFICATION);
  }

  @Test
  void lastYearsDutiesAreNotItsRectification() {
    assertThat(roles(WHOLE.replace("现对照", "去年我贯彻落实上级部署，完成了3项任务。现对照")))
        .contains(Role.PRIOR_RECTIFICATION);
  }

  @Test
  void severityFollowsTheRole() {
    String text = HEAD + PROBLEMS + MEASURES + TAIL;
    assertThat(findings(text, FULL))
        .extracting(finding -> finding.role().orElseThrow() + " " + finding.severity())
        .containsExactlyInAnyOrder(
            "STUDY HINT",
            "PRIOR_RECTIFICATION WARNING",
            "MATTERS WARNING",
            "CASE_ANALYSIS WARNING",
            "CAUSES ERROR");
  }

  @Test
  void aTemplateThatOnlyFitsBestDemandsNothing() {
    String before =
        """
        一、会前学习情况
        会前自学6篇，参加集中研讨2次。
        二、上年度民主生活会问题整改情况
        上年度查出4个问题，已全部整改到位。
        三、个人有关事项说明
        全年无变化。
        四、存在的问题""";
    String text = WHOLE.replace("组织生活会", "民主生活会").replace("一、存在的问题", before);
    List<Finding> findings =
        new Checker(TemplateLibrary.builtIn(), List.of(new SectionMissing()))
            .check(Snapshot.ofText(text), Optional.empty(), Checks.TODAY)
            .findings();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.role()).contains(Role.CASE_ANALYSIS);
              assertThat(finding.severity()).isEqualTo(Severity.HINT);
            });
  }

  @Test
  void aPartThatNoRoleNamesIsMissedByItsHeading() {
    Template own = Templates.example("own-part");
    List<Finding> findings = findings(WHOLE, own);
    assertThat(findings)
        .filteredOn(finding -> finding.role().equals(Optional.of(Role.OTHER)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(Messages.forLanguage("zh").format(finding.message()))
                  .isEqualTo("缺少“岗位承诺”部分");
            });
    String there = WHOLE.replace(TAIL, "四、岗位承诺\n我每月走访5户。\n" + TAIL);
    assertThat(findings(there, own))
        .noneMatch(finding -> finding.role().equals(Optional.of(Role.OTHER)));
  }

  @Test
  void placesOfMissingPartsAreEmptyAndInOrder() {
    List<Finding> findings = findings(HEAD + PROBLEMS + MEASURES + TAIL, FULL);
    assertThat(findings).allMatch(finding -> finding.quote().isEmpty());
    assertThat(findings).allMatch(finding -> finding.span().orElseThrow().length() == 0);
  }

  private static List<Role> roles(String text) {
    return missing(text, FULL).stream().map(MissingSection::role).toList();
  }

  private static List<MissingSection> missing(String text, Template template) {
    return Checks.check(Snapshot.ofText(text), template, List.of()).missing();
  }

  private static List<Finding> findings(String text, Template template) {
    return Checks.check(Snapshot.ofText(text), template, List.of(new SectionMissing())).findings();
  }
}
