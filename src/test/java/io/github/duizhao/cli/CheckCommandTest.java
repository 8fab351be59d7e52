package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  @TempDir private Path folder;
  private Path statement;

  @BeforeEach
  void write() throws IOException {
    statement = Files.writeString(folder.resolve("李某 材料.txt"), CliSamples.STATEMENT);
  }

  @Test
  void jsonOfAFile() {
    Run run = Run.of("check", "--format", "json", "--today", "2026-01-31", statement);
    JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(report.get("today").getAsString()).isEqualTo("2026-01-31");
    assertThat(report.get("version").getAsString()).matches("\\d+\\.\\d+\\.\\d+.*");
    JsonObject file = report.getAsJsonArray("files").get(0).getAsJsonObject();
    assertThat(file.get("path").getAsString()).isEqualTo(statement.toString());
    assertThat(file.get("recognized").getAsBoolean()).isTrue();
    assertThat(file.get("characters").getAsInt())
        .isEqualTo(CliSamples.STATEMENT.replaceAll("\\s", "").length());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aTemplateWithACampaignProfileAsksForItsAspectsPartsAndLength() throws IOException {
    Path template =
        Files.writeString(
            folder.resolve("2025.json"),
            """
            {
              "id": "own-2025", "version": "1.0.0", "names": { "zh-CN": "2025年度通知" },
              "actor": "personal", "meeting": "组织生活会", "title": "【标题】",
              "sections": [{ "role": "problems", "heading": "问题", "required": true, "hint": "" }],
              "profile": {
                "id": "2025", "year": 2025, "meeting": "组织生活会",
                "aspects": [{ "name": "理论学习" }, { "name": "联系群众", "synonyms": ["服务群众"] }],
                "extraParts": ["matters"],
                "length": { "min": 3000 },
                "sectionLengths": { "causes": { "min": 300 } }
              }
            }
            """);
    Run run = Run.of("check", "--template", template, "--format", "json", statement);
    JsonObject file = files(run).get(0).getAsJsonObject();
    List<String> rules = new ArrayList<>();
    file.getAsJsonArray("findings")
        .forEach(finding -> rules.add(finding.getAsJsonObject().get("rule").getAsString()));
    assertThat(rules)
        .containsExactlyInAnyOrder(
            "length-out-of-range", "section-missing", "aspect-missing", "section-too-short");
    JsonObject length = file.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(length.get("rule").getAsString()).isEqualTo("length-out-of-range");
    assertThat(length.get("start").isJsonNull()).isTrue();
    assertThat(length.get("end").isJsonNull()).isTrue();
    assertThat(length.get("quote").getAsString()).isEmpty();
    JsonObject missing = file.getAsJsonArray("missing").get(0).getAsJsonObject();
    assertThat(missing.get("role").getAsString()).isEqualTo("matters");
    assertThat(missing.get("required").getAsBoolean()).isTrue();
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void todayIsTodayUnlessSaid() {
    JsonObject report =
        JsonParser.parseString(Run.of("check", "--format=json", statement).out()).getAsJsonObject();
    assertThat(LocalDate.parse(report.get("today").getAsString()))
        .isBetween(
            LocalDate.now(ZoneId.systemDefault()).minusDays(1),
            LocalDate.now(ZoneId.systemDefault()));
  }

  @Test
  void filesComeInTheOrderNamedAndFoldersSorted() throws IOException {
    Path many = Files.createDirectories(folder.resolve("文件夹/下级"));
    Path parent = many.getParent();
    for (String name : List.of("b.txt", "a.txt", "下级/c.md", ".hidden.txt", "~$a.docx", "x.png")) {
      Files.writeString(parent.resolve(name), CliSamples.NOTICE);
    }
    Files.createDirectory(parent.resolve(".git"));
    Files.writeString(parent.resolve(".git/d.txt"), "x");
    Run run = Run.of("check", "--format", "json", "--jobs", 3, statement, parent, statement);
    assertThat(paths(run))
        .containsExactly(
            statement.toString(),
            parent.resolve("a.txt").toString(),
            parent.resolve("b.txt").toString(),
            parent.resolve("下级/c.md").toString());
    assertThat(Run.of("check", "--format", "json", "--jobs", 1, statement, parent).out())
        .isEqualTo(Run.of("check", "--format", "json", "--jobs", 8, statement, parent).out());
  }

  @Test
  void whatCannotBeReadIsReportedAndTheOthersToo() throws IOException {
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path table = Files.writeString(folder.resolve("table.xlsx"), "x");
    Path gone = folder.resolve("gone.txt");
    Run run = Run.of("check", "--format", "json", statement, binary, table, gone);
    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(errors(run))
        .containsExactly(
            null,
            "不是文本文件，或编码无法识别。请另存为 UTF-8 编码的文本，或存为 .docx、.odt。",
            "不是文字文稿（可能是表格或演示文稿）。",
            "文件不存在。请检查路径。");
    assertThat(run.err().lines()).hasSize(3);
    assertThat(Run.of("check", "--fail-on", "never", gone).status())
        .isEqualTo(ExitStatus.UNREADABLE);
  }

  @Test
  void anEmptyFileIsReadAndSaidToBeEmpty() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path blank = Files.writeString(folder.resolve("blank.txt"), "\uFEFF \n");
    assertThat(errors(Run.of("check", "--format", "json", empty, blank)))
        .containsExactly(null, null);
    Run run = Run.of("check", empty, blank);
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(run.out()).contains("空文件").contains("文件里没有文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030"})
  void encodingsGiveTheSameText(String charset) throws IOException {
    String mark = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? "\uFEFF" : "";
    String lines = CliSamples.STATEMENT.replace("\n", "\r\n");
    Path copy =
        Files.write(folder.resolve("copy.txt"), (mark + lines).getBytes(Charset.forName(charset)));
    assertThat(withoutPath(copy)).isEqualTo(withoutPath(statement));
  }

  @Test
  void everyTextFormatIsWrittenInUtf8() {
    for (String format : List.of("text", "json", "csv", "md", "html")) {
      Run run = Run.of("check", "--format", format, statement, folder.resolve("gone.txt"));
      assertThat(run.out()).as(format).contains("gone.txt").contains("文件不存在");
    }
    assertThat(Run.of("check", "--format", "JSON", statement).out()).startsWith("{");
  }

  @Test
  void spreadsheetsNeedAFileAndHoldTheResults() throws IOException {
    for (String format : List.of("xlsx", "ods")) {
      Run refused = Run.of("check", "--format", format, statement);
      assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(refused.err()).contains(format).contains("--output");
      assertThat(refused.out()).isEmpty();
      Path output = folder.resolve("结果." + format);
      Path gone = folder.resolve("gone.txt");
      Run run = Run.of("check", "--format", format, "--output", output, statement, gone);
      assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
      assertThat(entries(output)).contains("李某 材料.txt").contains("文件不存在");
    }
  }

  @Test
  void outputReplacesAFileAndLeavesNothingElse() throws IOException {
    Path output = Files.writeString(folder.resolve("report.txt"), "old");
    Run run = Run.of("check", "--output", output, folder);
    assertThat(run.out()).isEmpty();
    assertThat(output).content().contains("李某 材料.txt").doesNotContain("report.txt");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(output, statement);
    }
  }

  @Test
  void outputNeverReplacesADocumentThatIsChecked() {
    Run run = Run.of("check", "--output", statement, statement);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(statement).content().isEqualTo(CliSamples.STATEMENT);
  }

  @Test
  void failOnDecidesTheStatus() throws IOException {
    Path bare = Files.writeString(folder.resolve("bare.txt"), "个人对照检查材料\n一、存在的问题\n二、整改措施\n");
    Run run = Run.of("check", "--format", "json", bare);
    JsonObject file =
        JsonParser.parseString(run.out())
            .getAsJsonObject()
            .getAsJsonArray("files")
            .get(0)
            .getAsJsonObject();
    boolean fails = file.get("verdict").getAsString().equals("fail");
    assertThat(run.status()).isEqualTo(fails ? ExitStatus.FINDINGS : ExitStatus.OK);
    assertThat(Run.of("check", "--fail-on", "never", bare).status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void aFolderWithoutDocumentsIsSaid() throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));
    Run run = Run.of("check", "--format", "json", none);
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(run.err()).contains("没有可以检查的文稿");
    assertThat(paths(run)).isEmpty();
  }

  @Test
  void partsThatTwoFilesShareAreReportedInBoth() throws IOException {
    Path copy =
        Files.writeString(folder.resolve("张某 材料.txt"), CliSamples.STATEMENT.replace("李某", "张某"));
    Path other = Files.writeString(folder.resolve("通知.txt"), CliSamples.NOTICE);
    Run run = Run.of("check", "--format", "json", "--today", "2026-01-31", statement, other, copy);
    JsonArray files = files(run);
    assertThat(similar(files, 0)).isNotEmpty().allMatch(message -> message.contains("张某 材料.txt"));
    assertThat(similar(files, 1)).isEmpty();
    assertThat(similar(files, 2)).isNotEmpty().allMatch(message -> message.contains("李某 材料.txt"));
    assertThat(files.get(0).getAsJsonObject().get("verdict").getAsString()).isEqualTo("revise");
    assertThat(withoutPath(statement).get("verdict").getAsString()).isEqualTo("pass");
  }

  private static List<String> similar(JsonArray files, int index) {
    JsonObject file = files.get(index).getAsJsonObject();
    List<String> messages = new ArrayList<>();
    for (var element : file.getAsJsonArray("findings")) {
      JsonObject finding = element.getAsJsonObject();
      if (finding.get("rule").getAsString().equals("similar-across-files")) {
        messages.add(finding.get("message").getAsString());
        int start = finding.get("start").getAsInt();
        String quote = finding.get("quote").getAsString();
        assertThat(CliSamples.STATEMENT.startsWith(quote, start)).as(quote).isTrue();
      }
    }
    return messages;
  }

  @Test
  void messagesInEnglish() {
    Run run = Run.in(Messages.ENGLISH, "check", "--format", "json", folder.resolve("gone.txt"));
    assertThat(run.out()).contains("There is no such file. Check the path.");
    assertThat(run.err()).contains("cannot be read");
  }

  private static JsonArray files(Run run) {
    return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files");
  }

  private static List<String> paths(Run run) {
    return values(run, "path");
  }

  private static List<String> errors(Run run) {
    return values(run, "error");
  }

  private static List<String> values(Run run, String key) {
    List<String> values = new ArrayList<>();
    for (var file : files(run)) {
      var value = file.getAsJsonObject().get(key);
      values.add(value.isJsonNull() ? null : value.getAsString());
    }
    return values;
  }

  private static JsonObject withoutPath(Path path) {
    JsonObject file = files(Run.of("check", "--format", "json", path)).get(0).getAsJsonObject();
    file.remove("path");
    return file;
  }

  private static String entries(Path zip) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (var entry : file.stream().toList()) {
        text.append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    // An .xlsx has ideographs as references, an .ods has an element for a blank.
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(text.toString().replaceAll("<text:s[^>]{0,40}>(</text:s>)?", " "))
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
