package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.check.Rules;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

  @TempDir private Path folder;

  @Test
  void rulesInEveryFormat() {
    JsonObject json =
        JsonParser.parseString(Run.of("rules", "--format", "json").out()).getAsJsonObject();
    assertThat(json.getAsJsonArray("rules")).hasSameSizeAs(Rules.infos());
    for (var rule : Rules.infos()) {
      assertThat(Run.of("rules").out()).contains("[" + rule.id() + "]");
      assertThat(Run.of("rules", "--format", "md").out()).contains("`" + rule.id() + "`");
    }
  }

  @Test
  void suggestionsAsJson() {
    JsonObject json =
        JsonParser.parseString(
                Run.of("suggest", "--problem", "理论\"学习\"不够", "--format", "json").out())
            .getAsJsonObject();
    assertThat(json.keySet()).containsExactly("problem", "suggestions");
    assertThat(json.get("problem").getAsString()).isEqualTo("理论\"学习\"不够");
    for (var element : json.getAsJsonArray("suggestions")) {
      JsonObject suggestion = element.getAsJsonObject();
      assertThat(suggestion.keySet()).containsExactly("id", "category", "text", "slots", "score");
      for (var slot : suggestion.getAsJsonArray("slots")) {
        assertThat(slot.getAsJsonObject().keySet())
            .containsExactly("name", "start", "end", "examples");
      }
    }
  }

  @Test
  void templatesAreListedAndShown() {
    for (Template template : TemplateLibrary.builtIn().all()) {
      assertThat(Run.of("templates", "list").out())
          .contains(template.id() + "\t" + template.name("zh-CN") + "\t");
      assertThat(Run.in(Messages.ENGLISH, "templates", "list").out())
          .contains(template.id() + "\t" + template.name("en") + "\t");
      String shown = Run.of("templates", "show", template.id()).out();
      assertThat(template.sections())
          .allSatisfy(section -> assertThat(shown).contains(section.heading(), section.hint()));
    }
  }

  @Test
  void aTemplateIsShownWithWhatItsNoticeAsksFor() throws IOException {
    String json =
        """
        {"id": "own", "version": "1", "extends": "organisation-life-personal-3part",
         "names": {"zh-CN": "本单位"}, "profile": "organisation-life-2025-five-aspects",
         "layout": "office"}
        """;
    Path own = Files.writeString(folder.resolve("own.json"), json);
    assertThat(Run.of("templates", "show", own).out())
        .contains("活动要求：", "（organisation-life-2025-five-aspects）", "版式：", "（office）")
        .contains("联系服务群众方面")
        .doesNotContain("政治信仰方面");
    assertThat(Run.of("templates", "list").out()).contains("office\t机关内部材料");
  }

  @Test
  void anOutlineAsText() throws IOException {
    Path output = Files.writeString(folder.resolve("提纲.txt"), "old");
    Run run = Run.of("outline", "--output", output);
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    Template first = TemplateLibrary.builtIn().all().get(0);
    assertThat(output).content().startsWith(first.title() + "\n").doesNotContain("old");
    JsonObject file =
        JsonParser.parseString(Run.of("check", "--format", "json", output).out())
            .getAsJsonObject()
            .getAsJsonArray("files")
            .get(0)
            .getAsJsonObject();
    assertThat(file.get("template").getAsString()).isEqualTo(first.id());
  }

  @Test
  void templatesOfADepartment() throws IOException {
    Path own = Files.writeString(folder.resolve("own.json"), template("own-3part", "problems"));
    Path output = folder.resolve("x.txt");
    assertThat(Run.of("outline", "--template", own, "--output", output).status())
        .isEqualTo(ExitStatus.OK);
    assertThat(output).content().contains("一、查找的不足");
    Path text = Files.writeString(folder.resolve("a.txt"), CliSamples.STATEMENT);
    assertThat(
            Run.of("check", "--templates", folder, "--template", "own-3part", "--format=json", text)
                .out())
        .contains("\"template\": \"own-3part\"");
    assertThat(Run.of("templates", "show", own).out()).contains("查找的不足");
  }

  @Test
  void aTemplateThatIsNotValidIsExplained() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), CliSamples.STATEMENT);
    Path own = folder.resolve("own.json");
    Files.writeString(own, template("own", "wisdom"));
    assertInvalid(own, text, ":3:24: sections[0].role: “wisdom”不对");
    Files.writeString(own, template("own", "problems").replace("\"title\": \"标题\",", ""));
    assertInvalid(own, text, ":1:1: title: 缺少“title”");
    Files.writeString(own, "{\"id\": \"own\",\n \"names\": }");
    assertInvalid(own, text, ":2:11: names: 这里缺少一个值");
    Files.writeString(own, "[1, 2]");
    assertInvalid(own, text, "写的是 列表");
    Files.writeString(own, "");
    assertInvalid(own, text, "文件是空的");
  }

  @Test
  void whatATemplateChangesIsShown() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.json"),
            """
            {"id": "own", "version": "1", "extends": "organisation-life-personal-4part",
             "numbering": "list", "profile": "organisation-life-2025-six-aspects",
             "layout": {"page": {"top": 25.4}},
             "rules": {"vague-measure": {"severity": "error"},
                       "long-sentence": {"thresholds": {"sentence": 90}}, "typo": {"enabled": false}},
             "lexicons": {"typo": {"add": ["按步就班"], "replacements": {"按装": "安装"}}},
             "measures": {"remove": ["theory-study/fixed-hours"]}}
            """);
    Run run = Run.of("templates", "show", own);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("自动编号", "organisation-life-2025-six-aspects", "page.top：25.4（GB/T 9704：37）")
        .contains("[vague-measure]：错误", "[typo]：停用", " 90")
        .contains("按步就班", "按装→安装", "去掉：theory-study/fixed-hours");
    assertThat(Run.in(Messages.ENGLISH, "templates", "show", own).out())
        .contains("page.top: 25.4 (GB/T 9704: 37)", "[typo]: off");
  }

  @Test
  void profilesAndLayoutsAreShownAndListedByName() {
    assertThat(Run.of("templates", "show", "organisation-life-2024-six-disciplines").out())
        .contains("活动要求：", "- ")
        .doesNotContain("{");
    for (LayoutEntry layout : TemplateLibrary.builtIn().layouts()) {
      String name = layout.layout().name("zh-CN");
      assertThat(Run.of("templates", "show", layout.id()).out())
          .startsWith("版式：" + name + "（" + layout.id() + "）\n");
      assertThat(Run.of("templates", "list").out()).contains(layout.id() + "\t" + name + "\t");
    }
    assertThat(Run.of("templates", "show", "--format=json", "gb9704").out()).startsWith("{");
  }

  @Test
  void packagesAreValidatedAndUsed() throws IOException {
    Path zip = folder.resolve("bureau.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry("good.json", template("own-3part", "problems"), out);
      entry("bad.json", template("bad", "wisdom"), out);
      entry("template.schema.json", "{}", out);
    }
    Run run = Run.of("templates", "validate", zip);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).contains("bureau.zip/bad.json:3:24: sections[0].role: “wisdom”不对");
    assertThat(run.err()).contains("2 个文件，1 处错误");
    assertThat(Run.of("templates", "validate", folder).err()).contains("2 个文件，1 处错误");
    assertThat(Run.of("templates", "list", "--templates", folder).out()).contains("own-3part\t");
    Files.writeString(zip, "no package");
    assertThat(Run.of("templates", "validate", zip).out()).contains("压缩包打不开");
  }

  @Test
  void aLinkOutOfAFolderIsNotRead() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim: 1");
    Files.createSymbolicLink(inside.resolve("a.json"), secret);
    Run run = Run.of("templates", "validate", inside);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).contains("a.json:1:1: ").doesNotContain("geheim");
  }

  private static void entry(String name, String text, ZipOutputStream out) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private static void assertInvalid(Path template, Path text, String message) {
    Run run = Run.of("check", "--template", template, text);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("own.json").contains(message).doesNotContain("Exception");
  }

  private static String template(String id, String role) {
    return """
        {"id": "%s", "version": "1", "names": {"zh-CN": "自定"}, "actor": "personal",
         "meeting": "组织生活会", "title": "标题",
         "sections": [{"role": "%s", "heading": "查找的不足", "required": true, "hint": "写事例"}]}
        """
        .formatted(id, role);
  }
}
