package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.rules.NumberingGap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the rest of a list is renumbered, and when not. */
class NumberingGapFixTest {

  @Test
  void aSkippedNumberMovesTheRestUp() {
    assertMended(
        "（一）3月的党课只听了半场。\n（三）7月有4份公文超期。\n（四）8月有2件来信超期。",
        "（一）3月的党课只听了半场。\n（二）7月有4份公文超期。\n（三）8月有2件来信超期。");
  }

  @Test
  void aNumberUsedTwiceMovesTheRestDown() {
    assertMended(
        "1.党课只听了半场。\n2.公文超期4份。\n2.来信超期2件。\n3.笔记缺了2页。",
        "1.党课只听了半场。\n2.公文超期4份。\n3.来信超期2件。\n4.笔记缺了2页。");
  }

  @Test
  void marksInAParagraphAreRenumberedToo() {
    assertMended("主要表现：一是党课只听半场；三是公文超期4份；四是来信超期2件。", "主要表现：一是党课只听半场；二是公文超期4份；三是来信超期2件。");
  }

  @Test
  void nothingIsCertainWhereTheTextRefersToNumbers() {
    assertNoFix("（一）3月的党课只听了半场。\n（三）7月有4份公文超期，原因同第三点。");
    assertNoFix("（一）3月的党课只听了半场。\n（三）7月有4份公文超期，见（三）。");
  }

  @Test
  void nothingIsCertainWhereMoreIsWrong() {
    assertNoFix("（一）3月的党课只听了半场。\n（三）7月有4份公文超期。\n（三）8月有2件来信超期。");
    assertNoFix("（一）3月的党课只听了半场。\n（四）7月有4份公文超期。");
    assertNoFix("1.党课只听了半场。\n1.公文超期4份。\n3.来信超期2件。");
  }

  @Test
  void nothingIsCertainWhereTheFirstNumberIsMissing() {
    assertNoFix("（二）3月的党课只听了半场。\n（三）7月有4份公文超期。");
  }

  @Test
  void aWholePartIsNotRenumberedSinceItMayBeLost() {
    String text =
        "2025年度组织生活会个人对照检查材料\n按照支部通知要求，现对照检查如下。\n" + "一、存在的问题\n3月的党课我只听了半场。\n三、整改措施\n每周三晚自学1小时。";
    List<Finding> findings = Checks.check(text, List.of(new NumberingGap())).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).fixes()).isEmpty();
  }

  private static void assertMended(String body, String mended) {
    String text = Example.of("一、存在的问题\n" + body).text();
    List<Finding> findings = Checks.check(text, List.of(new NumberingGap())).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).fixes()).hasSize(1);
    assertThat(FixHarnessTest.apply(text, findings.get(0).fixes().get(0)))
        .isEqualTo(text.replace(body, mended));
  }

  private static void assertNoFix(String body) {
    String text = Example.of("一、存在的问题\n" + body).text();
    List<Finding> findings = Checks.check(text, List.of(new NumberingGap())).findings();
    assertThat(findings).isNotEmpty();
    assertThat(findings).allMatch(finding -> finding.fixes().isEmpty());
  }
}
