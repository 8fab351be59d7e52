package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.cli.Main;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.SnapshotReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel and the command line find the same in the same file. */
@ExtendWith(SharedOffice.class)
class SameAsCommandLineIT {

  private static final Messages MESSAGES = Messages.forLanguage("zh-CN");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"writer8, odt", "Office Open XML Text, docx"})
  void findsTheSame(String filter, String ending, Office office) throws Exception {
    Path file = folder.resolve("statement." + ending);
    Map<String, List<String>> shown;
    Snapshot snapshot;
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits edits = Edits.of(window);
      edits.format("存在的问题", "ParaStyleName", "Heading 1");
      edits.insertBefore("8月到窗口值班", edits.make("Footnote"));
      edits.insertTableBefore("二、原因分析", "另外,有1次会议迟到。");
      Deck deck = Deck.open(window);
      // The look is read anew only when a check is asked for.
      deck.check().press("check");
      deck.awaitSummary("1 个错误，3 个警告");
      snapshot = SnapshotReader.read(window.document());
      window.store(file, filter);
      shown = quotesByRule(deck.findings());
    }
    JsonObject checked = check(file);
    assertThat(shown).isEqualTo(quotesByRule(checked.getAsJsonArray("findings")));
    assertThat(checked.get("characters").getAsInt())
        .isEqualTo(Characters.countVisible(snapshot.text()));
    assertThat(checked.get("verdict").getAsString()).isEqualTo("fail");
  }

  /** What the panel shows: the words of the findings, in text order, by the rule's name. */
  private static Map<String, List<String>> quotesByRule(TreeView findings) {
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    for (String group : findings.topRows()) {
      List<String> quotes = findings.rowsBelow(group);
      assertThat(group).endsWith("（" + quotes.size() + " 处）");
      byRule.put(group.substring(2, group.indexOf('（')), quotes);
    }
    return byRule;
  }

  private static Map<String, List<String>> quotesByRule(JsonArray findings) {
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    for (JsonElement element : findings) {
      JsonObject finding = element.getAsJsonObject();
      String quote = StringUtils.normalizeSpace(finding.get("quote").getAsString());
      byRule
          .computeIfAbsent(
              MESSAGES.get("rule." + finding.get("rule").getAsString() + ".name"),
              rule -> new ArrayList<>())
          .add(StringUtils.abbreviate(quote, "…", 40));
    }
    return byRule;
  }

  /** What the command line reports about a file; it starts an office of its own. */
  private JsonObject check(Path file) throws Exception {
    Path report = folder.resolve("report.json");
    Path said = folder.resolve("said.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--format",
                "json",
                "--output",
                report.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(said.toFile())
            .start();
    ProcessTree tree = new ProcessTree(process);
    try {
      assertThat(process.waitFor(Poll.LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } finally {
      tree.kill();
    }
    assertThat(report).as(Files.readString(said, StandardCharsets.UTF_8)).exists();
    return JsonParser.parseString(Files.readString(report, StandardCharsets.UTF_8))
        .getAsJsonObject()
        .getAsJsonArray("files")
        .get(0)
        .getAsJsonObject();
  }
}
