package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import org.junit.jupiter.api.Test;

class PageReportTest {

  @Test
  void aPageStandsAloneAndSaysItsLanguage() throws IOException {
    String page = ReportSamples.written(new HtmlReport(), Messages.CHINESE);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .contains("<meta charset=\"utf-8\">")
        .contains("prefers-color-scheme: dark")
        .contains("@media print")
        .doesNotContain("<script")
        .doesNotContain("http:")
        .doesNotContain("https:");
    assertThat(ReportSamples.written(new HtmlReport(), Messages.ENGLISH))
        .contains("<html lang=\"en\">");
  }

  @Test
  void markupInADocumentIsText() throws IOException {
    String page = ReportSamples.written(new HtmlReport(), Messages.CHINESE);
    assertThat(page).contains("&lt;b&gt;加粗&lt;/b&gt;").contains("甲 &amp; 乙.txt");
    assertThat(page).doesNotContain("<b>加粗");
    assertThat(text(page)).contains(ReportSamples.QUOTE);
  }

  @Test
  void theSummaryLeadsToEachFile() throws IOException {
    String page = ReportSamples.written(new HtmlReport(), Messages.CHINESE);
    for (int i = 1; i <= 3; i++) {
      assertThat(page).contains("href=\"#file-" + i + "\"").contains("<section id=\"file-" + i);
    }
    assertThat(page.indexOf("<table>")).isBetween(0, page.indexOf("<section"));
  }

  @Test
  void everyElementIsClosed() throws IOException {
    String page = ReportSamples.written(new HtmlReport(), Messages.CHINESE);
    for (String name : List.of("section", "ul", "li", "table", "tr", "td", "p", "h2", "main")) {
      assertThat(count(page, "<" + name + "[ >]"))
          .as(name)
          .isEqualTo(count(page, "</" + name + ">"))
          .isPositive();
    }
  }

  @Test
  void markdownEscapesWhatWouldBreakIt() throws IOException {
    String page = ReportSamples.written(new MarkdownReport(), Messages.CHINESE);
    assertThat(page).contains("\\<b\\>加粗\\</b\\>").contains(" \\| 竖线").contains("## 甲 \\& 乙.txt");
    String[] lines = page.split("\n", -1);
    List<String> table = List.of(lines).stream().filter(line -> line.startsWith("|")).toList();
    assertThat(table).hasSize(5).allSatisfy(row -> assertThat(count(row, "\\|")).isEqualTo(9));
  }

  private static long count(String text, String regex) {
    return Pattern.compile(regex).matcher(text).results().count();
  }

  private static List<String> text(String page) throws IOException {
    List<String> texts = new ArrayList<>();
    new ParserDelegator()
        .parse(
            new StringReader(page),
            new HTMLEditorKit.ParserCallback() {
              @Override
              public void handleText(char[] data, int position) {
                texts.add(new String(data));
              }

              @Override
              public void handleStartTag(HTML.Tag tag, MutableAttributeSet a, int position) {
                assertThat(tag).isNotEqualTo(HTML.Tag.SCRIPT);
              }
            },
            true);
    return texts;
  }
}
