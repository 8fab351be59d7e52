package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.rectification.RectificationTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RectificationTableTest {

  @Test
  void hasTheSixUsualColumnsAndARowAProblem() {
    RectificationTable table = Lists.of(Lists.STATEMENT);
    assertThat(table.form().title()).isEqualTo("整改清单");
    assertThat(table.headings()).containsExactly("序号", "存在问题", "整改措施", "责任人", "完成时限", "备注");
    assertThat(table.rows())
        .extracting(Row::cells)
        .containsExactly(
            List.of(
                "1",
                "学习不系统；笔记记得少",
                "我每周三晚上自学两小时，2026年6月底前读完剩下的一本，月底请支部书记查看笔记。",
                "本人",
                "2026年6月底前",
                ""),
            List.of("2", "编目不及时", "收到档案后10个工作日内完成编目，每月5日前对照台账自查一次，由室主任抽查。", "", "收到档案后10个工作日内", ""),
            List.of("3", "联系群众不够", "", "", "", ""));
  }

  @Test
  void hasTheColumnsOfTheTemplate() {
    RectificationTable table =
        Lists.with(
            Lists.STATEMENT, "aspect", "problem", "cause", "measure", "time-class", "custom 销号");
    assertThat(table.headings()).containsExactly("方面", "存在问题", "原因", "整改措施", "整改类型", "销号");
    assertThat(table.rows().get(0).cells())
        .startsWith("理论学习", "学习不系统；笔记记得少", "自我要求不严")
        .endsWith("限期整改", "");
    assertThat(table.rows().get(1).cells()).endsWith("限期整改", "");
    assertThat(table.rows().get(2).cells()).endsWith("", "", "");
  }

  @Test
  void keysOutliveWhatChangesElsewhereAndDifferFromOneAnother() {
    List<String> keys = Lists.of(Lists.STATEMENT).rows().stream().map(Row::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    String edited = Lists.STATEMENT.replace("利用人跑了两趟", "利用人白跑了三趟").replace("（二）编目", "（四）编目");
    assertThat(Lists.of(edited).rows()).extracting(Row::key).containsExactlyElementsOf(keys);
    String twice = Lists.STATEMENT.replace("联系群众不够", "编目不及时");
    assertThat(Lists.of(twice).rows()).extracting(Row::key).doesNotHaveDuplicates();
  }

  /** Several measures are numbered, and what is said of them as well. */
  @Test
  void numbersTheMeasuresOfAProblem() {
    String text =
        Lists.STATEMENT
            .replace("（二）编目不及时", "（二）编目和归档不及时")
            .replace("以上检查", "（三）清理积压档案\n积压的档案编目由档案科负责，2026年3月底前完成归档。\n以上检查");
    Row row = Lists.of(text).rows().get(1);
    assertThat(row.cells().get(2)).startsWith("1.收到档案后10个工作日内").contains("\n2.积压的档案编目由档案科负责");
    assertThat(row.cells().get(3)).isEqualTo("2.档案科");
    assertThat(row.cells().get(4)).isEqualTo("1.收到档案后10个工作日内\n2.2026年3月底前");
  }

  @Test
  void tellsOfALongMeasureWhatCanBeChecked() {
    String slogans = "提高认识，端正态度，把学习放在心上、抓在手上，做到真学真懂真信真用，在学习中锤炼党性。".repeat(4);
    String text = Lists.STATEMENT.replace("我每周三晚上", slogans + "我每周三晚上");
    assertThat(Lists.of(text).rows().get(0).cells().get(2))
        .isEqualTo("补上必读书目。我每周三晚上自学两小时，2026年6月底前读完剩下的一本，月底请支部书记查看笔记。");
  }

  @Test
  void cutsAProblemThatIsOneLongSentence() {
    String text =
        Lists.STATEMENT.replace("学习不系统。3月", "学习不系统，" + "对新出台的文件只看标题，对老文件凭印象，".repeat(4) + "3月");
    assertThat(Lists.of(text).rows().get(0).cells().get(1))
        .startsWith("学习不系统，对新出台的文件")
        .endsWith("……")
        .hasSizeBetween(26, 62);
  }
}
