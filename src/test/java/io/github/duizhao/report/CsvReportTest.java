package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

  @Test
  void oneLineAFindingAndOneAnUnreadableFile() throws IOException {
    String text = ReportSamples.written(new CsvReport(), Messages.CHINESE);
    assertThat(text).startsWith("\uFEFFfile,rule,severity,role,line,start,end,quote,message\r\n");
    assertThat(text.split("\r\n", -1))
        .containsExactly(
            "\uFEFFfile,rule,severity,role,line,start,end,quote,message",
            "甲 & 乙.txt,whole-rule,hint,,,,,,文件",
            "甲 & 乙.txt,quote-rule,warning,problems,3,17,38,"
                + "\"'=1+1，\"\"<b>加粗</b>\"\" | 竖线\",文件",
            "甲 & 乙.txt,place-rule,error,problems,3,38,38,,文件",
            "丙.docx,,unreadable,,,,,,文件有密码保护。请取消密码后再检查。",
            "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=A1", "+1", "-1", "@x", "\tx", "＝A1", "－x"})
  void aTextIsNoFormula(String text) throws IOException {
    assertThat(line(text)).contains("'" + text);
  }

  @Test
  void numbersAndPlainTextsStayAsTheyAre() throws IOException {
    assertThat(line(-5)).isEqualTo("-5\r\n");
    assertThat(line("a=b")).isEqualTo("a=b\r\n");
    assertThat(line("a\nb")).isEqualTo("\"a\nb\"\r\n");
  }

  private static String line(Object cell) throws IOException {
    StringWriter out = new StringWriter();
    new CsvLines(out).line(List.of(cell));
    return out.toString();
  }
}
