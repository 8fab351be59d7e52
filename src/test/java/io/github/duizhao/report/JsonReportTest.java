package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final String[] FILE_KEYS = {
    "path",
    "error",
    "template",
    "recognized",
    "actor",
    "meeting",
    "characters",
    "verdict",
    "title",
    "sections",
    "missing",
    "correspondence",
    "findings"
  };

  private String text;
  private JsonObject report;
  private JsonArray files;

  @BeforeEach
  void write() throws IOException {
    text = ReportSamples.written(new JsonReport(), Messages.CHINESE);
    report = JsonParser.parseString(text).getAsJsonObject();
    files = report.getAsJsonArray("files");
  }

  @Test
  void headAndSummaryHaveTheirKeysInOrder() {
    assertThat(report.keySet()).containsExactly("tool", "version", "today", "files", "summary");
    assertThat(report.get("tool").getAsString()).isEqualTo("duizhao");
    assertThat(report.get("version").getAsString()).isEqualTo("1.2.3");
    assertThat(report.get("today").getAsString()).isEqualTo("2026-01-31");
    assertThat(report.get("summary"))
        .hasToString("{\"files\":3,\"pass\":1,\"revise\":0,\"fail\":1,\"unreadable\":1}");
  }

  @Test
  void everyFileHasEveryKey() {
    assertThat(files).hasSize(3);
    assertThat(files)
        .allSatisfy(file -> assertThat(file.getAsJsonObject().keySet()).containsExactly(FILE_KEYS));
  }

  @Test
  void sectionsMissingAndCorrespondence() {
    JsonObject file = files.get(0).getAsJsonObject();
    JsonObject section = file.getAsJsonArray("sections").get(0).getAsJsonObject();
    assertThat(section.keySet())
        .containsExactly(
            "role", "also", "heading", "start", "end", "level", "characters", "status", "items");
    assertThat(section.get("also")).hasToString("[\"causes\"]");
    assertThat(section.get("status").getAsString()).isEqualTo("short");
    assertThat(section.getAsJsonArray("items").get(0).getAsJsonObject().keySet())
        .containsExactly("id", "heading", "aspect", "start", "end");
    assertThat(file.get("missing")).hasToString("[{\"role\":\"measures\",\"required\":true}]");
    assertThat(file.get("correspondence"))
        .hasToString("[{\"problem\":\"p1\",\"causes\":[],\"measures\":[]}]");
    assertThat(file.getAsJsonObject("title"))
        .hasToString("{\"text\":\"个人对照检查材料\",\"start\":0,\"end\":8}");
  }

  @Test
  void findingsQuoteTheTextAtTheirPlace() {
    JsonArray findings = files.get(0).getAsJsonObject().getAsJsonArray("findings");
    for (var element : findings) {
      JsonObject finding = element.getAsJsonObject();
      assertThat(finding.keySet())
          .containsExactly("rule", "severity", "role", "message", "start", "end", "quote", "fixes");
      if (!finding.get("start").isJsonNull()) {
        assertThat(
                ReportSamples.TEXT.substring(
                    finding.get("start").getAsInt(), finding.get("end").getAsInt()))
            .isEqualTo(finding.get("quote").getAsString());
      }
    }
    assertThat(findings.get(1).getAsJsonObject().get("fixes"))
        .hasToString(
            "[{\"title\":\"对照检查结果\","
                + "\"edits\":[{\"start\":17,\"end\":18,\"replacement\":\"＝\"}]}]");
  }

  @Test
  void aFindingAboutTheWholeDocumentHasNoPlace() {
    JsonObject finding =
        files.get(0).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(finding.get("start").isJsonNull()).isTrue();
    assertThat(finding.get("end").isJsonNull()).isTrue();
    assertThat(finding.get("role").isJsonNull()).isTrue();
    assertThat(finding.get("quote").getAsString()).isEmpty();
  }

  @Test
  void anUnreadableFileSaysWhyAndHasNullsAndEmptyLists() {
    JsonObject file = files.get(2).getAsJsonObject();
    assertThat(file.get("error").getAsString()).contains("密码");
    assertThat(file.get("verdict").isJsonNull()).isTrue();
    assertThat(file.get("title").isJsonNull()).isTrue();
    assertThat(file.getAsJsonArray("findings")).isEmpty();
    assertThat(files.get(0).getAsJsonObject().get("error").isJsonNull()).isTrue();
  }

  @Test
  void markupIsNotEscaped() {
    assertThat(text).contains("<b>加粗</b>").contains("甲 & 乙.txt").endsWith("}\n");
  }
}
