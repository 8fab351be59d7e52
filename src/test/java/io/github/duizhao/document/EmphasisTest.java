package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.LineSpacing.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that only their type sets off. Lines with ** are bold, lines with # in 黑体. */
final class EmphasisTest {

  private static final String BOLD =
      """
      **个人对照检查材料
      按照组织生活会要求，我认真检查，现将有关情况报告如下。
      **对照检查出来的突出问题
      **创新理论学得不实
      全年只读了1本书，笔记缺了3页，集中学习有2次没有到场。
      **服务群众沉得不深
      答复来电超期2次，8月的走访只去了1户，没有听完就离开。
      **原因分析
      我把学习当任务，把群众的事当小事，对自己放松了要求。
      **整改措施
      每月读1本书，月底把笔记交支部委员查看；来电当天答复。""";

  @Test
  void boldLinesWithoutANumberAreHeadings() {
    Statement statement = recognize(BOLD);
    assertThat(StatementText.roles(statement)).isEqualTo("preamble problems causes measures");
    assertThat(statement.items(Role.PROBLEMS))
        .extracting(Item::heading)
        .containsExactly("创新理论学得不实", "服务群众沉得不深");
    assertThat(statement.headings()).extracting(Heading::level).containsExactly(1, 2, 2, 1, 1);
  }

  @Test
  void linesInHeitiAreHeadingsWhereTheTextIsNot() {
    Statement statement = recognize(BOLD.replace("**", "#"));
    assertThat(statement.items(Role.PROBLEMS))
        .extracting(Item::heading)
        .containsExactly("创新理论学得不实", "服务群众沉得不深");
  }

  @Test
  void plainTextKnowsNothingOfIt() {
    String plain = BOLD.replace("**", "");
    Statement statement = new Recognizer().recognize(Snapshot.ofText(plain));
    assertThat(statement.headings())
        .extracting(Heading::title)
        .doesNotContain("创新理论学得不实", "服务群众沉得不深");
  }

  @Test
  void theyStandBetweenNumberedPartsAndNumberedPoints() {
    Statement statement =
        recognize(
            """
            个人对照检查材料
            按照组织生活会要求，我认真检查，现将有关情况报告如下。
            一、存在的问题
            **党性修养不够自觉
            1.学得少。全年只读了1本书，笔记缺了3页，集中学习有2次没有到场。
            2.想得浅。写的2篇心得都是抄的提纲，没有联系自己的岗位。
            **服务群众方面
            1.答得慢。答复来电超期2次，没有听完就离开，事后也没有回访。
            二、整改措施
            **学习方面
            每月读1本书，月底把笔记交支部委员查看；来电当天答复。""");
    assertThat(StatementText.roles(statement)).isEqualTo("preamble problems measures");
    assertThat(statement.items(Role.PROBLEMS))
        .extracting(Item::heading)
        .containsExactly("党性修养不够自觉", "服务群众方面");
    assertThat(statement.headings().stream().map(Heading::level).toList())
        .containsExactly(1, 2, 3, 3, 2, 3, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Ends like a sentence.
        "**全年只读了1本书，笔记缺了3页。",
        // Too long for a heading.
        "**我在学习上满足于完成规定动作很少主动去想这些要求和自己岗位的关系在哪里",
        // Leads to what follows.
        "**具体情况如下：",
        // A hint to fill in.
        "**【此处填写具体事例】"
      })
  void otherBoldLinesAreText(String line) {
    Statement statement =
        recognize(BOLD.replace("全年只读了1本书，笔记缺了3页，集中学习有2次没有到场。", "全年只读了1本书。\n" + line));
    assertThat(statement.items(Role.PROBLEMS)).hasSize(2);
  }

  @Test
  void boldSaysNothingWhereMuchIsBold() {
    Statement statement = recognize(BOLD.replace("\n", "\n**").replace("****", "**"));
    assertThat(statement.headings())
        .extracting(Heading::title)
        .doesNotContain("创新理论学得不实", "服务群众沉得不深");
  }

  @Test
  void whatIsBoldAboveTheFirstPartIsNoPart() {
    Statement statement =
        recognize(
            BOLD.replace("按照组织", "我担任支部组织委员，分管党员教育和发展工作，联系3个党小组。\n**支部分工安排\n按照组织")
                .replace("**对照检查出来的突出问题", "一、存在的问题")
                .replace("**原因分析", "二、原因分析")
                .replace("**整改措施", "三、整改措施"));
    assertThat(StatementText.roles(statement)).isEqualTo("preamble problems causes measures");
  }

  private static Statement recognize(String marked) {
    List<String> lines = new ArrayList<>();
    List<Optional<ParagraphLayout>> looks = new ArrayList<>();
    for (String line : marked.lines().toList()) {
      boolean bold = line.startsWith("**");
      boolean hei = line.startsWith("#");
      lines.add(line.replaceFirst("^(\\*\\*|#)", ""));
      RunLayout run = new RunLayout(hei ? "SimHei" : "仿宋_GB2312", "Times New Roman", 16, bold);
      looks.add(
          Optional.of(
              new ParagraphLayout(
                  "Standard",
                  Alignment.JUSTIFIED,
                  1129,
                  0,
                  new LineSpacing(Mode.FIXED, 1021),
                  run,
                  run)));
    }
    PageLayout page = new PageLayout(21000, 29700, 3700, 3500, 2800, 2600, 0, Optional.empty());
    return new Recognizer()
        .recognize(Snapshot.ofText(String.join("\n", lines)).with(new DocumentLayout(page, looks)));
  }
}
