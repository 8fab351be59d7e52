package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents whose headings have styles or automatic numbers. */
final class StyledDocumentTest {

  @Test
  void readsAutomaticNumbers() {
    Snapshot snapshot =
        Snapshot.builder()
            .add("个人对照检查材料", 0, "")
            .add("按照组织生活会要求，我检查如下。", 0, "")
            .add("存在的主要问题", 0, "一、")
            .add("理论学习方面", 0, "（一）")
            .add("全年只读1本书。", 0, "")
            .add("工作作风方面", 0, "（二）")
            .add("答复来电超期2次。", 0, "")
            .add("原因剖析", 0, "二、")
            .add("我放松了要求。", 0, "")
            .add("整改措施", 0, "三、")
            .add("每月读1本书。", 0, "1.")
            .add("来电当天答复。", 0, "2.")
            .build();
    Statement statement = new Recognizer().recognize(snapshot);
    assertThat(StatementText.roles(statement)).isEqualTo("preamble problems causes measures");
    assertThat(statement.items(Role.PROBLEMS))
        .extracting(Item::heading)
        .containsExactly("理论学习方面", "工作作风方面");
    assertThat(statement.items(Role.MEASURES)).hasSize(2);
    Heading heading = statement.headings().get(0);
    assertThat(heading.numbering().orElseThrow().automatic()).isTrue();
    assertThat(heading.level()).isEqualTo(1);
  }

  @Test
  void readsOutlineLevelsWithoutNumbers() {
    Snapshot snapshot =
        Snapshot.builder()
            .add("2024年度组织生活会个人发言提纲", 1, "")
            .add("根据通知，我对照检查如下。", 0, "")
            .add("作风建设方面存在的问题", 2, "")
            .add("服务不主动", 3, "")
            .add("窗口值班只有1次。", 0, "")
            .add("学习不经常", 3, "")
            .add("缺课3次。", 0, "")
            .add("问题产生的原因", 2, "")
            .add("我重业务轻学习。", 0, "")
            .add("努力的方向", 2, "")
            .add("每月值班2次。", 0, "")
            .build();
    Statement statement = new Recognizer().recognize(snapshot);
    assertThat(statement.title().map(snapshot::quote)).contains("2024年度组织生活会个人发言提纲");
    assertThat(StatementText.roles(statement)).isEqualTo("preamble problems causes measures");
    assertThat(statement.sections(Role.PROBLEMS).get(0).level()).isEqualTo(2);
    assertThat(statement.items(Role.PROBLEMS))
        .extracting(Item::heading)
        .containsExactly("服务不主动", "学习不经常");
  }

  @Test
  void numbersBelowStyledHeadingsAreItems() {
    Snapshot snapshot =
        Snapshot.builder()
            .add("个人检视剖析材料", 0, "")
            .add("存在的问题", 1, "")
            .add("一、学习不深。笔记缺3页。", 0, "")
            .add("二、服务不细。回访漏2件。", 0, "")
            .add("原因分析", 1, "")
            .add("我要求不严。", 0, "")
            .add("整改措施", 1, "")
            .add("一、补齐笔记。月底前补3页。", 0, "")
            .build();
    Statement statement = new Recognizer().recognize(snapshot);
    assertThat(StatementText.roles(statement)).isEqualTo("problems causes measures");
    assertThat(statement.items(Role.PROBLEMS))
        .extracting(Item::heading)
        .containsExactly("一、学习不深。", "二、服务不细。");
  }

  @Test
  void readsSoftBreaksAsLines() {
    Snapshot snapshot =
        Snapshot.builder()
            .add("2024年度专题组织生活会\n个人对照检查材料", 0, "")
            .add("一、存在的问题\n（一）学习少。全年2次。\n（二）走访少。全年1次。", 0, "")
            .add("二、原因分析\n我思想懒惰。", 0, "")
            .add("三、整改措施\n每周学习1次。", 0, "")
            .build();
    Statement statement = new Recognizer().recognize(snapshot);
    assertThat(statement.title().map(snapshot::quote)).contains("2024年度专题组织生活会\u2028个人对照检查材料");
    assertThat(StatementText.roles(statement)).isEqualTo("problems causes measures");
    assertThat(statement.items(Role.PROBLEMS)).hasSize(2);
  }

  @Test
  void levelsAreRelativeToTheFormsInUse() {
    assertThat(levels("一、问题\n1.学习少。笔记2页。\n（1）走访少。全年1户。")).containsExactly(1, 2, 3);
    assertThat(levels("1、问题\n（1）学习少。笔记2页。")).containsExactly(1, 2);
    assertThat(levels("（一）问题\n1.学习少。笔记2页。")).containsExactly(1, 2);
    assertThat(levels("第一部分 问题\n一、学习少。笔记2页。\n（一）走访少。全年1户。")).containsExactly(1, 2, 3);
    assertThat(levels("1、问题\n（一）学习少。笔记2页。\n（二）走访少。全年1户。\n2、原因\n（一）懒。没有计划。"))
        .containsExactly(1, 2, 2, 1, 2);
  }

  private static List<Integer> levels(String text) {
    return new Recognizer()
        .recognize(Snapshot.ofText(text)).headings().stream().map(Heading::level).toList();
  }
}
