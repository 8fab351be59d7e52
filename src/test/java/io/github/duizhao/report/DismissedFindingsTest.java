package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Dismissal.Scope;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the writer dismissed is shown to the reviewer, apart from what counts. */
class DismissedFindingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String MEASURE = "进一步加强作风建设，不断提高服务水平。";
  private static final Snapshot TEXT =
      Snapshot.ofText(
          """
          2024年度组织生活会个人对照检查材料
          业务科　林小满
          按照支部通知要求，会前我参加学习3次，征求到意见4条，现对照检查如下：
          一、存在的问题
          （一）值班只有1次，没有回访办事的人，作风不实。
          二、原因分析
          （一）坐在科室等人上门，把值班当成任务。
          三、整改措施
          （一）"""
              + MEASURE);

  @Test
  void areInAPlaceOfTheirOwn() throws IOException {
    String text = written(new TextReport());
    assertThat(text).contains("已忽略（1），不计入结论", "忽略此处，理由：甲 <乙> 丙");
    assertThat(text.indexOf(MEASURE)).isGreaterThan(text.indexOf("已忽略"));
    assertThat(written(new MarkdownReport())).contains("### 已忽略（1）", "甲 \\<乙\\> 丙");
    assertThat(written(new HtmlReport())).contains("<h3>已忽略（1）", "甲 &lt;乙&gt; 丙");
    assertThat(written(new CsvReport())).contains(",vague-measure,dismissed,");
    ReportTable table = ReportTable.dismissed(report(true), Messages.CHINESE).orElseThrow();
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0)).hasSameSizeAs(table.header()).contains("忽略此处，理由：甲 <乙> 丙");
    assertThat(ReportTable.findings(report(true), Messages.CHINESE).rows()).isEmpty();
  }

  @Test
  void areInJsonOnlyWhereThereAreAny() throws IOException {
    JsonObject file = json(report(true));
    assertThat(file.getAsJsonArray("findings")).isEmpty();
    JsonObject dismissed = file.getAsJsonArray("dismissed").get(0).getAsJsonObject();
    assertThat(dismissed.get("rule").getAsString()).isEqualTo("vague-measure");
    assertThat(dismissed.get("scope").getAsString()).isEqualTo("here");
    assertThat(dismissed.get("reason").getAsString()).isEqualTo("甲 <乙> 丙");
    assertThat(dismissed.get("quote").getAsString()).contains(MEASURE);
    assertThat(json(report(false)).has("dismissed")).isFalse();
    assertThat(ReportTable.dismissed(report(false), Messages.CHINESE)).isEmpty();
  }

  private static JsonObject json(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport().write(report, Messages.CHINESE, out);
    return JsonParser.parseString(out.toString())
        .getAsJsonObject()
        .getAsJsonArray("files")
        .get(0)
        .getAsJsonObject();
  }

  private static String written(ReportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(report(true), Messages.CHINESE, out);
    return out.toString();
  }

  private static Report report(boolean dismissed) {
    Checker checker = new Checker(TemplateLibrary.builtIn());
    CheckResult result = checker.check(TEXT, Optional.of(template()), DAY);
    if (dismissed) {
      DocumentNotes notes = DocumentNotes.NONE;
      for (var finding : result.findings()) {
        notes = notes.dismissing(result, finding, Scope.HERE, "甲 <乙> 丙");
      }
      result = checker.check(TEXT, Optional.of(template()), DAY, notes);
    }
    return new Report("1", DAY, List.of(FileReport.of("a.odt", result)));
  }

  private static io.github.duizhao.template.Template template() {
    return TemplateLibrary.builtIn().byId("organisation-life-personal-3part").orElseThrow();
  }
}
