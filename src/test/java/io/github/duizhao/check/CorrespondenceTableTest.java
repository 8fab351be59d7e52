package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CorrespondenceTable.Cell;
import io.github.duizhao.check.CorrespondenceTable.Column;
import io.github.duizhao.check.CorrespondenceTable.Kind;
import io.github.duizhao.check.CorrespondenceTable.Part;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

class CorrespondenceTableTest {

  private static final String TITLE = "2024年度组织生活会个人对照检查材料\n现对照检查如下：\n";
  private static final String PLAIN =
      TITLE
          + """
          一、存在的问题
          （一）理论学习方面
          3月的党课只听了半场，笔记缺了两页。
          （二）公文办理超期
          7月有4份公文超期5天，登记簿漏填2处。
          二、原因分析
          （一）学习抓得不紧
          总觉得业务忙，把读书往后放。
          三、整改措施
          （一）坚持理论学习
          每周三晚自学1小时，月底交笔记。
          （二）守住廉洁底线
          每季度对照纪律条例自查1次，结果报党小组长。""";

  @Test
  void showsWhatAnswersEachProblemAndWhatIsMissing() {
    CheckResult result = check(PLAIN);
    CorrespondenceTable table = CorrespondenceTable.of(result);
    assertThat(lines(table))
        .containsExactly(
            "PROBLEM 理论学习 | 理论学习方面 | 学习抓得不紧 | 坚持理论学习 | ",
            "PROBLEM  | 公文办理超期 |  |  | ",
            "MEASURE 纪律规矩和廉洁自律 |  |  | 守住廉洁底线 | ");
    Row second = table.rows().get(1);
    assertThat(second.lacksCause()).isTrue();
    assertThat(second.lacksMeasure()).isTrue();
    assertThat(second.isOpen()).isFalse();
    assertThat(table.rows().get(0).isOpen()).isTrue();
    assertThat(table.rows().get(0).isConfirmed()).isFalse();
    for (Row row : table.rows()) {
      for (Column column : Column.values()) {
        for (Part part : row.cell(column).parts()) {
          String quote = result.statement().snapshot().quote(part.place());
          assertThat(quote.replaceAll("\\s+", " ")).isEqualTo(part.words());
        }
      }
    }
  }

  @Test
  void tellsWhatOnlyTheOrderLinks() {
    CorrespondenceTable table =
        table("一、存在的问题\n一是开口少。会上3次没发言。二是动手慢。2份表格晚交。\n二、整改措施\n一是逢会必讲。每次1条。二是当天交账。");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows())
        .extracting(row -> row.measures().origin())
        .containsExactly(LinkOrigin.ORDER, LinkOrigin.ORDER);
    assertThat(table("一、存在的问题\n（一）理论学习方面\n书没读完。\n二、整改措施\n（一）坚持理论学习\n读书。").rows().get(0).measures())
        .extracting(Cell::origin)
        .isEqualTo(LinkOrigin.WORDS);
  }

  @Test
  void findsTheCauseInAPartThatTreatsBothTogether() {
    CorrespondenceTable table =
        table(
            """
            一、存在的问题及原因
            （一）理论学习方面
            3月的党课只听了半场，根子是把学习当任务。
            二、整改措施
            （一）坚持理论学习
            每周三晚自学1小时。""");
    Row row = table.rows().get(0);
    assertThat(row.causes().origin()).isEqualTo(LinkOrigin.WITHIN);
    assertThat(row.causes().parts()).isEqualTo(row.problemCell().parts());
    assertThat(row.lacksCause()).isFalse();
    assertThat(row.isConfirmed()).isFalse();
    assertThat(row.measures().isOpen()).isTrue();
  }

  @Test
  void readsAspectByAspect() {
    CorrespondenceTable table =
        table(
            """
            一、理论学习方面
            （一）存在问题
            3月的党课只听了半场。
            （二）原因分析
            总觉得业务忙，把读书往后放。
            （三）整改措施
            每周三晚自学1小时。
            二、纪律作风方面
            （一）存在问题
            7月接待用餐，没有提前填单。
            （二）原因分析
            嫌手续麻烦，图省事。
            （三）整改措施
            每季度自查1次，先填单后接待。""");
    assertThat(lines(table))
        .containsExactly(
            "PROBLEM 理论学习 | 一、理论学习方面 | 总觉得业务忙，把读书往后放。 | 每周三晚自学1小时。 | ",
            "PROBLEM 作风建设 | 二、纪律作风方面 | 嫌手续麻烦，图省事。 | 每季度自查1次，先填单后接待。 | ");
  }

  @Test
  void readsPartsWithoutSubHeadings() {
    CorrespondenceTable table =
        table("一、存在的问题\n理论学习不够，3月的党课只听了半场。\n工作作风不实，8月只值班1次。\n二、整改措施\n改进作风，每月值班2次。\n加强理论学习，每周1次。");
    assertThat(lines(table))
        .containsExactly(
            "PROBLEM 理论学习 | 理论学习不够，3月的党课只听了半场。 |  | 加强理论学习，每周1次。 | ",
            "PROBLEM 作风建设 | 工作作风不实，8月只值班1次。 |  | 改进作风，每月值班2次。 | ");
  }

  @Test
  void putsTheAspectsOfTheNoticeFirst() {
    Template template = Templates.example("six-aspects");
    String text =
        TITLE
            + """
            一、存在的问题
            （一）工作拖拉
            2份表格晚交。
            （二）理论学习和能力本领方面
            3月的党课只听了半场，新平台还不会用。
            （三）政治信仰方面
            读原著少。
            二、整改措施
            （一）每周三晚自学1小时。""";
    CorrespondenceTable table = CorrespondenceTable.of(check(text, template));
    assertThat(table.rows())
        .extracting(row -> row.kind() + " " + row.aspect())
        .startsWith(
            "PROBLEM 政治信仰",
            "ASPECT 党员意识",
            "PROBLEM 理论学习、能力本领",
            "ASPECT 作用发挥",
            "ASPECT 纪律作风",
            "PROBLEM ");
  }

  @Test
  void sortsWhatIsSaidOfLastYear() {
    CorrespondenceTable table =
        table(
            """
            一、上年度整改情况
            上年度查摆出3个问题。
            （一）理论学习方面
            已读完5本书。笔记补齐了。
            （二）其他
            来信答复超期，已建立台账。
            二、存在的问题
            （一）理论学习方面
            3月的党课只听了半场。去年指出的笔记问题仍未整改到位。
            （二）值班不到位
            2次值班时离岗。
            三、整改措施
            （一）坚持理论学习
            每周三晚自学1小时。""");
    Row study = table.rows().get(0);
    assertThat(study.lastYear().parts())
        .extracting(Part::words)
        .containsExactly("去年指出的笔记问题仍未整改到位", "（一）理论学习方面", "已读完5本书。笔记补齐了。");
    assertThat(table.rows().get(1).lastYear().parts()).isEmpty();
    Row last = table.rows().get(table.rows().size() - 1);
    assertThat(last.kind()).isEqualTo(Kind.LAST_YEAR);
    assertThat(last.lastYear().parts())
        .extracting(Part::words)
        .containsExactly("上年度查摆出3个问题。", "（二）其他", "来信答复超期，已建立台账。");
  }

  @Test
  void findsASentenceOnLastYearWhereThereIsNoPartForIt() {
    CorrespondenceTable table =
        table("上年度查摆的理论学习问题已整改到位。\n一、存在的问题\n（一）理论学习方面\n书没读完。\n二、整改措施\n（一）坚持理论学习\n读书。");
    assertThat(table.rows().get(0).lastYear().parts())
        .extracting(Part::words)
        .containsExactly("上年度查摆的理论学习问题已整改到位");
  }

  @Test
  void followsTheWriter() {
    CheckResult before = check(PLAIN);
    Statement statement = before.statement();
    Item problem = before.correspondence().links().get(1).problem();
    List<Item> causes = ConfirmedLinks.answers(statement, Role.CAUSES);
    DocumentNotes notes =
        DocumentNotes.NONE
            .linking(ConfirmedLinks.of(statement, problem, Role.CAUSES, causes).orElseThrow())
            .linking(ConfirmedLinks.of(statement, problem, Role.MEASURES, List.of()).orElseThrow());
    CheckResult after =
        new Checker(TemplateLibrary.builtIn())
            .check(Snapshot.ofText(PLAIN), Optional.of(Checks.template()), Checks.TODAY, notes);
    Row row = CorrespondenceTable.of(after).rows().get(1);
    assertThat(row.causes().items()).isEqualTo(causes);
    assertThat(row.causes().origin()).isEqualTo(LinkOrigin.CONFIRMED);
    assertThat(row.measures().parts()).isEmpty();
    assertThat(row.measures().isGap()).isFalse();
    assertThat(row.isConfirmed()).isTrue();
    assertThat(row.isByHand()).isTrue();
    assertThat(row.isOpen()).isFalse();
  }

  @Test
  void isEmptyForAnotherGenre() {
    assertThat(CorrespondenceTable.of(check("会议纪要\n会议研究了三个事项。")).rows()).isEmpty();
  }

  private static CorrespondenceTable table(String text) {
    return CorrespondenceTable.of(check(TITLE + text));
  }

  private static CheckResult check(String text) {
    return check(text, Checks.template());
  }

  private static CheckResult check(String text, Template template) {
    return new Checker(TemplateLibrary.builtIn())
        .check(Snapshot.ofText(text), Optional.of(template), Checks.TODAY);
  }

  /** A row a line: its kind and aspect, then its cells by their headings or first words. */
  private static List<String> lines(CorrespondenceTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.kind()
                    + " "
                    + row.aspect()
                    + " | "
                    + List.of(Column.values()).stream()
                        .map(column -> heads(row.cell(column)))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String heads(Cell cell) {
    return cell.parts().stream()
        .map(part -> StringUtils.substringBefore(part.words().replaceFirst("^（.）", ""), " "))
        .collect(Collectors.joining("、"));
  }
}
