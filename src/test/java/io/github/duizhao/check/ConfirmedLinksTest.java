package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.TemplateLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmedLinksTest {

  private static final String RULE = "problem-without-measure";
  private static final String TEXT =
      """
      2024年度组织生活会个人对照检查材料
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      （二）公文办理超期
      7月有4份公文超期5天，登记簿漏填2处。
      三、整改措施
      （一）坚持理论学习
      每周三晚自学1小时，月底交笔记。
      （二）守住廉洁底线
      每季度对照纪律条例自查1次，结果报党小组长。""";

  @Test
  void aLinkByHandCountsBeforeWords() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    assertThat(rules(before)).contains(RULE);
    DocumentNotes notes = link(before, 1, List.of(1));
    CheckResult after = check(TEXT, notes);
    assertThat(rules(after)).doesNotContain(RULE);
    Item problem = problem(after, 1);
    assertThat(after.correspondence().of(problem).orElseThrow().measures())
        .containsExactly(ConfirmedLinks.measures(after.statement()).get(1));
    assertThat(after.correspondence().confirmed()).containsExactly(problem);
    assertThat(after.correspondence().unanswered()).isEmpty();
  }

  @Test
  void survivesNewNumbersAndEditsInTheText() {
    DocumentNotes notes = link(check(TEXT, DocumentNotes.NONE), 1, List.of(1));
    String edited =
        TEXT.replace("（二）公文办理超期", "（二）联系群众方面\n全年只走访6户。\n（三）公文办理超期")
            .replace("超期5天", "超期6天")
            .replace("自查1次", "自查2次");
    CheckResult after = check(edited, notes);
    assertThat(after.correspondence().confirmed())
        .extracting(Item::heading)
        .containsExactly("（三）公文办理超期");
  }

  @Test
  void noneOfThemIsAnAnswerToo() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    CheckResult after = check(TEXT, link(before, 0, List.of()));
    assertThat(after.correspondence().of(problem(after, 0)).orElseThrow().measures()).isEmpty();
    assertThat(after.findings().stream().filter(f -> f.rule().equals(RULE))).hasSize(2);
  }

  @Test
  void countsNoMoreWhenItsMeasureIsRewritten() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    DocumentNotes notes = link(before, 1, List.of(1));
    CheckResult after = check(TEXT.replace("守住廉洁底线", "严守纪律规矩"), notes);
    assertThat(after.correspondence().confirmed()).isEmpty();
    assertThat(after.correspondence().unanswered()).hasSize(1);
  }

  @Test
  void tellsItemsWithOneHeadingApart() {
    String twins = TEXT.replace("（二）公文办理超期", "（二）理论学习方面");
    CheckResult before = check(twins, DocumentNotes.NONE);
    CheckResult after = check(twins, link(before, 1, List.of(1)));
    assertThat(after.correspondence().confirmed()).containsExactly(problem(after, 1));
  }

  @Test
  void aNewLinkTakesThePlaceOfTheOldAndCanBeTakenBack() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    ConfirmedLink first = confirmed(before, 1, List.of(0));
    ConfirmedLink second = confirmed(before, 1, List.of(1));
    DocumentNotes notes = DocumentNotes.NONE.linking(first).linking(second);
    assertThat(notes.links()).containsExactly(second);
    assertThat(notes.withoutLink(second.problem())).isEqualTo(DocumentNotes.NONE);
  }

  private static DocumentNotes link(CheckResult result, int problem, List<Integer> measures) {
    return DocumentNotes.NONE.linking(confirmed(result, problem, measures));
  }

  private static ConfirmedLink confirmed(CheckResult result, int problem, List<Integer> measures) {
    Statement statement = result.statement();
    List<Item> all = ConfirmedLinks.measures(statement);
    return ConfirmedLinks.of(
            statement, problem(result, problem), measures.stream().map(all::get).toList())
        .orElseThrow();
  }

  private static Item problem(CheckResult result, int index) {
    return result.correspondence().links().get(index).problem();
  }

  private static CheckResult check(String text, DocumentNotes notes) {
    return new Checker(TemplateLibrary.builtIn())
        .check(Snapshot.ofText(text), Optional.of(Checks.template()), Checks.TODAY, notes);
  }

  private static List<String> rules(CheckResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }
}
