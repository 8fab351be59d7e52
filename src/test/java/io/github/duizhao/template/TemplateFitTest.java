package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateFitTest {

  private static final List<Template> BUILT_IN = TemplateLibrary.builtIn().all();
  private static final String FOUR = "organisation-life-personal-4part";
  private static final String THREE = "organisation-life-personal-3part";
  private static final String FOUR_LAST_YEAR_FIRST = "democratic-life-personal-4part";
  private static final String DEMOCRATIC_THREE = "democratic-life-personal-3part";
  private static final String SEVEN = "democratic-life-personal-7part";

  @Test
  void choosesByTheParts() {
    assertThat(best("组织生活会", Role.STUDY, Role.PROBLEMS, Role.CAUSES, Role.MEASURES))
        .isEqualTo(FOUR);
    assertThat(best("组织生活会", Role.PROBLEMS, Role.CAUSES, Role.MEASURES)).isEqualTo(THREE);
    assertThat(
            best(
                "民主生活会",
                Role.PRIOR_RECTIFICATION,
                Role.MATTERS,
                Role.PROBLEMS,
                Role.CASE_ANALYSIS,
                Role.CAUSES,
                Role.MEASURES))
        .isEqualTo(SEVEN);
  }

  @Test
  void partsDecideWhereTheMeetingIsNotNamed() {
    assertThat(best("", Role.STUDY, Role.PROBLEMS, Role.CAUSES, Role.MEASURES)).isEqualTo(FOUR);
    assertThat(best("", Role.PRIOR_RECTIFICATION, Role.MATTERS, Role.PROBLEMS, Role.CASE_ANALYSIS))
        .isEqualTo(SEVEN);
  }

  @Test
  void meetingDecidesWhereThePartsTellLittle() {
    assertThat(best("民主生活会")).isEqualTo(FOUR_LAST_YEAR_FIRST);
    assertThat(best("民主生活会", Role.STUDY, Role.PROBLEMS, Role.CAUSES, Role.MEASURES))
        .isEqualTo(DEMOCRATIC_THREE);
    assertThat(best("组织生活会", Role.PRIOR_RECTIFICATION, Role.PROBLEMS, Role.CAUSES, Role.MEASURES))
        .isEqualTo(THREE);
  }

  @Test
  void lastYearInAPartOfItsOwnTells() {
    assertThat(best("民主生活会", Role.PRIOR_RECTIFICATION, Role.PROBLEMS, Role.CAUSES, Role.MEASURES))
        .isEqualTo(FOUR_LAST_YEAR_FIRST);
  }

  @Test
  void plainThreePartsAreNotHeldAgainstMore() {
    assertThat(best("民主生活会", Role.PROBLEMS, Role.CAUSES, Role.MEASURES))
        .isEqualTo(DEMOCRATIC_THREE);
  }

  @Test
  void mergedPartsCountForEachOfTheirRoles() {
    Section merged = section(Role.PROBLEMS, Role.CAUSES);
    Statement statement = statement("组织生活会", List.of(merged, section(Role.MEASURES)));
    assertThat(TemplateFit.best(statement, BUILT_IN).id()).isEqualTo(THREE);
  }

  @Test
  void takesTheFirstOfEqualsAndTheFirstWithoutParts() {
    assertThat(best("")).isEqualTo(FOUR);
    Template one = TemplateSamples.named("one");
    assertThat(
            TemplateFit.best(statement("", List.of()), List.of(one, TemplateSamples.named("two"))))
        .isSameAs(one);
  }

  @Test
  void takesTheSimplestOfEquals() {
    Role[] before = {Role.STUDY, Role.PRIOR_RECTIFICATION, Role.MATTERS, Role.PROBLEMS};
    Role[] all = Arrays.copyOf(before, before.length + 2);
    all[before.length] = Role.CAUSES;
    all[before.length + 1] = Role.MEASURES;
    Template more = TemplateSamples.of("more", Actor.PERSONAL, "组织生活会", all);
    Template fewer = TemplateSamples.of("fewer", Actor.PERSONAL, "组织生活会", Role.PROBLEMS);
    // Two parts that are absent weigh as much as three that are there beside what is asked for.
    Statement statement =
        statement("组织生活会", Arrays.stream(before).map(role -> section(role)).toList());
    assertThat(TemplateFit.best(statement, List.of(more, fewer)).id()).isEqualTo("fewer");
    assertThat(TemplateFit.best(statement, List.of(fewer, more)).id()).isEqualTo("fewer");
  }

  @Test
  void aDepartmentsTemplateFitsBeforeWhatShipsWithAllThatItAsksFor() {
    TemplateLibrary library =
        Sources.resolve(
                Sources.organisation(
                    "own.json",
                    """
                {"id": "own", "version": "1", "extends": "organisation-life-personal-3part",
                 "names": {"zh-CN": "本单位"},
                 "profile": {"id": "own", "year": 2025, "meeting": "组织生活会",
                             "aspects": [{"name": "安全生产"}], "extraParts": ["matters"]},
                 "sections": [{"role": "other", "heading": "岗位承诺", "required": true, "hint": ""}]}
                """))
            .library();
    Role[] three = {Role.PROBLEMS, Role.CAUSES, Role.MEASURES};
    Role[] four = {Role.MATTERS, Role.PROBLEMS, Role.CAUSES, Role.MEASURES};
    for (Role[] roles : List.of(three, four)) {
      List<Section> sections = Arrays.stream(roles).map(role -> section(role)).toList();
      Template best = TemplateFit.best(statement("组织生活会", sections), library.all());
      assertThat(best.id()).isEqualTo("own");
    }
  }

  @Test
  void orderAndActorTell() {
    Template caseLast =
        TemplateSamples.of("a", Actor.PERSONAL, "民主生活会", Role.CAUSES, Role.CASE_ANALYSIS);
    Template caseFirst =
        TemplateSamples.of("b", Actor.PERSONAL, "民主生活会", Role.CASE_ANALYSIS, Role.CAUSES);
    Template team = TemplateSamples.of("c", Actor.TEAM, "民主生活会", Role.CASE_ANALYSIS, Role.CAUSES);
    Statement statement =
        statement("民主生活会", List.of(section(Role.CASE_ANALYSIS), section(Role.CAUSES)));
    assertThat(TemplateFit.best(statement, List.of(caseLast, team, caseFirst)).id()).isEqualTo("b");
  }

  private static String best(String meeting, Role... roles) {
    List<Section> sections = Arrays.stream(roles).map(role -> section(role)).toList();
    return TemplateFit.best(statement(meeting, sections), BUILT_IN).id();
  }

  private static Statement statement(String meeting, List<Section> sections) {
    return new Statement(
        Snapshot.ofText(""), true, Actor.PERSONAL, meeting, Optional.empty(), List.of(), sections);
  }

  private static Section section(Role role, Role... also) {
    return new Section(role, List.of(also), "", Span.at(0), Span.at(0), 1, 0, List.of());
  }
}
