package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void manyFilesBeginWithATable() throws IOException {
    String text = ReportSamples.written(new TextReport(), Messages.CHINESE);
    String[] lines = text.split("\n", -1);
    assertThat(lines[0]).isEqualTo("共 3 个文件：通过 1，需修改 0，不达标 1，无法读取 1");
    assertThat(lines[2]).startsWith("结论").endsWith("文件");
    assertThat(lines[3]).startsWith("不达标").endsWith("甲 & 乙.txt");
    assertThat(lines[5]).startsWith("无法读取").endsWith("丙.docx");
  }

  @Test
  void aSingleFileNeedsNoTable() throws IOException {
    FileReport file = ReportSamples.report().files().get(0);
    StringWriter out = new StringWriter();
    new TextReport()
        .write(new Report("1", LocalDate.of(2026, 1, 1), List.of(file)), Messages.CHINESE, out);
    assertThat(out.toString()).startsWith("\n== 甲 & 乙.txt\n不达标：1 个错误，1 个警告，1 个提示");
  }

  @Test
  void findingsAreGroupedTheGravestFirstWithPlaceAndQuote() throws IOException {
    String text = ReportSamples.written(new TextReport(), Messages.CHINESE);
    assertThat(text.indexOf("错误（1）")).isPositive().isLessThan(text.indexOf("警告（1）"));
    assertThat(text.indexOf("警告（1）")).isLessThan(text.indexOf("提示（1）"));
    assertThat(text)
        .contains("第 3 段　quote-rule　[quote-rule]")
        .contains("“" + ReportSamples.QUOTE + "”")
        .contains("全文　whole-rule");
  }

  @Test
  void sectionsShowStateAndWhatIsMissing() throws IOException {
    String text = ReportSamples.written(new TextReport(), Messages.CHINESE);
    assertThat(text).containsPattern("!  一、存在的问题 +26  偏短");
    assertThat(text).containsPattern("✗  整改措施 +缺");
  }

  @Test
  void whatIsNotOfTheGenreIsNotJudged() throws IOException {
    String text = ReportSamples.written(new TextReport(), Messages.CHINESE);
    assertThat(text).contains("== notes.md\n未识别为对照检查材料，未作检查；共 5 字\n");
  }

  @Test
  void ideographsTakeTwoColumns() {
    assertThat(TextColumns.width("ab")).isEqualTo(2);
    assertThat(TextColumns.width("一、（a）")).isEqualTo(9);
    TextColumns columns = new TextColumns();
    columns.add(List.of("一", 1, "x"));
    columns.add(List.of("abc", 22, "y"));
    assertThat(columns.lines(List.of(0, 1, 2))).containsExactly("一    1  x", "abc  22  y");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertThat(Labels.oneLine("\u001B[31m红\n\u0007")).isEqualTo("[31m红");
    assertThat(Labels.oneLine("一二三𠮷五", 4)).isEqualTo("一二三𠮷…");
  }
}
