package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionRowsTest {

  private static final Messages MESSAGES = Messages.forLanguage("zh-CN");

  @Test
  void showsThePartsInTextOrderWithTheirStates() {
    assertThat(texts(Results.TEXT))
        .containsExactly(
            "! 开头　偏短　35 字",
            "○ 上年度整改情况　可选，未写",
            "! 一、存在的问题　偏短　114 字",
            "! 二、原因分析　偏短　57 字",
            "! 三、整改措施　偏短　94 字",
            "! 结尾　偏短　18 字");
  }

  @Test
  void showsTheGravestFaultOfAnItem() {
    SectionRows rows = new SectionRows(Results.of(Results.TEXT), MESSAGES);
    assertThat(rows.rows().get(2).children())
        .extracting(TreeRow::text)
        .containsExactly("✓ （一）理论学习方面。", "! （二）联系群众方面。　中文里的半角标点", "! （三）纪律作风方面。　问题缺少具体事例");
  }

  @Test
  void showsWhatIsMissingWhereItBelongs() {
    String text = Results.TEXT;
    String without =
        text.substring(0, text.indexOf("二、原因分析")) + text.substring(text.indexOf("三、整改措施"));
    assertThat(texts(without))
        .containsSubsequence("! 一、存在的问题　偏短　114 字", "✗ 原因分析　缺少", "! 三、整改措施　偏短　94 字");
  }

  @Test
  void leadsToTheHeadings() {
    CheckResult result = Results.of(Results.TEXT);
    SectionRows rows = new SectionRows(result, MESSAGES);
    for (TreeRow row : rows.rows()) {
      String quote = result.statement().snapshot().quote(rows.place(row.key()).orElseThrow());
      assertThat(quote).isIn("", "一、存在的问题", "二、原因分析", "三、整改措施");
      for (TreeRow item : row.children()) {
        assertThat(result.statement().snapshot().quote(rows.place(item.key()).orElseThrow()))
            .matches("（.）.{4,6}。");
      }
    }
    assertThat(rows.place("nobody")).isEmpty();
  }

  @Test
  void showsNothingOfOtherGenres() {
    assertThat(texts("关于车棚改造的会议记录\n地点：二楼小会议室\n大家同意采用第二种办法。")).isEmpty();
  }

  private static List<String> texts(String text) {
    return new SectionRows(Results.of(text), MESSAGES).rows().stream().map(TreeRow::text).toList();
  }
}
