package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Message;
import io.github.duizhao.template.Layer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each button does, and what it leaves alone. */
class ManageActionsTest {

  @TempDir Path home;

  private ManageFixture shown;
  private Path mine;

  @BeforeEach
  void fill() throws IOException {
    shown = new ManageFixture(home);
    shown.put(shown.share, "unit.json", ManageFixture.template("unit", "局机关", ""));
    mine = shown.put(shown.own, "mine.json", ManageFixture.template("mine", "我的", ""));
    shown.reload();
  }

  @Test
  void aCopyOfWhatOthersKeepExtendsIt() throws IOException {
    shown.choose("局机关");
    shown.press(ManageAction.DUPLICATE);
    assertThat(shown.own.resolve("unit-2.json")).content().contains("\"extends\": \"unit\"");
    assertThat(shown.templates.get(shown.chosen)).isEqualTo("局机关（副本）（个人）");
    assertThat(shown.notice).contains("unit-2");
    assertThat(shown.state().faults()).isEmpty();
  }

  @Test
  void aCopyOfTheUsersOwnStandsByItself() throws IOException {
    shown.choose("我的");
    shown.press(ManageAction.DUPLICATE);
    assertThat(shown.own.resolve("mine-2.json"))
        .content()
        .contains("\"extends\": \"" + ManageFixture.BUILT_IN)
        .doesNotContain("\"mine\"");
    assertThat(shown.state().library().entry("mine-2").orElseThrow().layer()).isEqualTo(Layer.USER);
  }

  @Test
  void copiesProfilesAndLayouts() {
    for (int i = 0, count = shown.others.size(); i < count; i++) {
      String name = shown.others.get(i).replaceFirst("（.*", "");
      shown.choose(name);
      shown.press(ManageAction.DUPLICATE);
      assertThat(shown.notice).as(name).startsWith("已复制");
      assertThat(shown.state().faults()).as(name).isEmpty();
    }
    assertThat(shown.others.stream().filter(line -> line.contains("副本"))).hasSizeGreaterThan(3);
  }

  @Test
  void opensTheFileToEdit() {
    shown.choose("我的");
    shown.press(ManageAction.EDIT);
    assertThat(shown.opened).containsExactly(mine);
    shown.hasProgram = false;
    shown.press(ManageAction.EDIT);
    assertThat(shown.notice).contains("没有打开", mine.toString());
  }

  @Test
  void editsTheCommonFieldsInTheForm() throws IOException {
    shown.choose("我的");
    shown.press(ManageAction.FORM);
    assertThat(shown.edited).containsExactly("mine");
    shown.formRefused.accept(Message.of("manage.no.broken"));
    assertThat(shown.notice).contains("有错误");
    shown.formSaved.accept("mine");
    assertThat(shown.notice).contains("已保存", "mine");
    shown.put(
        shown.own,
        "notice.json",
        "{\"kind\": \"profile\", \"id\": \"notice\", \"version\": \"1\","
            + " \"names\": {\"zh-CN\": \"局里的通知\"}, \"year\": 2025, \"meeting\": \"组织生活会\","
            + " \"aspects\": [{\"name\": \"理论学习\"}]}");
    shown.reload();
    shown.choose("局里的通知");
    assertThat(shown.may(ManageAction.FORM)).isFalse();
    assertThat(shown.obstacle(ManageAction.FORM)).contains("只有模板");
    assertThat(shown.may(ManageAction.EDIT)).isTrue();
  }

  @Test
  void deletesOnlyAfterYesAndKeepsABackup() throws IOException {
    String before = Files.readString(mine);
    shown.choose("我的");
    shown.press(ManageAction.DELETE);
    assertThat(mine).exists();
    assertThat(shown.question).contains("我的", mine.toString());
    shown.yes.run();
    assertThat(mine).doesNotExist();
    assertThat(shown.templates).noneMatch(line -> line.startsWith("我的"));
    try (Stream<Path> files = Files.list(shown.own)) {
      List<Path> left = files.toList();
      assertThat(left).hasSize(1);
      assertThat(left.get(0).getFileName().toString()).startsWith("mine.json.").endsWith(".bak");
      assertThat(left.get(0)).hasContent(before);
      assertThat(shown.notice).contains(left.get(0).toString());
    }
  }

  @Test
  void saysThatAFileWasGoneAlready() throws IOException {
    shown.choose("我的");
    shown.press(ManageAction.DELETE);
    Files.delete(mine);
    shown.yes.run();
    assertThat(shown.notice).contains(mine.toString(), "不在");
  }

  @Test
  void makesATemplateTheDefault() {
    shown.choose("局机关");
    shown.press(ManageAction.DEFAULT);
    assertThat(shown.first).isEqualTo("unit");
    assertThat(shown.templates.get(shown.chosen)).endsWith("默认");
    assertThat(shown.may(ManageAction.DEFAULT)).isFalse();
    assertThat(shown.notice).contains("局机关");
  }

  @Test
  void importsAFileAndAPackageUnderTheirIds() throws IOException {
    Path one = shown.put(home, "some name.json", ManageFixture.template("one", "一号", ""));
    importFrom(one);
    assertThat(shown.own.resolve("one.json")).exists();
    assertThat(shown.templates.get(shown.chosen)).startsWith("一号");
    Path pack = home.resolve("p.zip");
    zip(pack, "deep/inside.json", ManageFixture.template("two", "二号", ""));
    importFrom(pack);
    assertThat(shown.own.resolve("two.json")).exists();
    assertThat(shown.own.resolve("deep")).doesNotExist();
    assertThat(shown.notice).contains("已导入 1 个文件");
  }

  @Test
  void nothingOfAPackageLeavesTheFolder() throws IOException {
    Path pack = home.resolve("evil.zip");
    zip(pack, "../escaped.json", ManageFixture.template("escaped", "越界", ""));
    importFrom(pack);
    assertThat(shown.notice).contains("没有模板文件");
    assertThat(home.resolve("escaped.json")).doesNotExist();
    try (Stream<Path> files = Files.list(shown.own)) {
      assertThat(files).containsExactly(mine);
    }
  }

  @Test
  void importsNothingOfWhatHasFaults() throws IOException {
    Path bad = shown.put(home, "bad.json", "{\"id\": \"Bad Id\",\n\"sectoins\": []}");
    importFrom(bad);
    assertThat(shown.notice).contains("没有导入");
    assertThat(shown.preview).contains("bad.json\n第 1 行", "第 2 行", "sectoins");
    assertThat(shown.own.resolve("bad.json")).doesNotExist();
  }

  @Test
  void asksBeforeItReplacesAndKeepsTheOldOne() throws IOException {
    Path other = shown.put(home, "other.json", ManageFixture.template("mine", "换来的", ""));
    String before = Files.readString(mine);
    importFrom(other);
    assertThat(shown.question).contains("mine.json");
    assertThat(mine).hasContent(before);
    assertThat(shown.may(ManageAction.IMPORT)).isTrue();
    shown.yes.run();
    assertThat(shown.templates).anyMatch(line -> line.startsWith("换来的"));
    try (Stream<Path> files = Files.list(shown.own)) {
      Path backup =
          files.filter(file -> file.toString().endsWith(".bak")).findFirst().orElseThrow();
      assertThat(backup).hasContent(before);
    }
  }

  @Test
  void refusesPathsThatAreNone() {
    importFrom(Path.of("relative.json"));
    assertThat(shown.notice).contains("不是完整路径");
    importFrom(home.resolve("nothing.json"));
    assertThat(shown.notice).contains("nothing.json", "不在");
    shown.choose("我的");
    export(ExportFormat.WHOLE, home.resolve("no/folder/x.json"));
    assertThat(shown.notice).contains("不在");
    assertThat(home.resolve("no")).doesNotExist();
  }

  @Test
  void exportsAFileThatStandsByItself() throws IOException {
    shown.choose("我的");
    Path file = home.resolve("out.json");
    export(ExportFormat.WHOLE, file);
    assertThat(file).content().contains("\"sections\"").doesNotContain("\"extends\"");
    export(ExportFormat.AS_IS, file);
    assertThat(shown.question).contains(file.toString());
    assertThat(file).content().contains("\"sections\"");
    shown.yes.run();
    assertThat(file).hasSameTextualContentAs(mine);
  }

  @Test
  void packsAllOfALayer() throws IOException {
    shown.put(shown.share, "p.profile.json", "{\"kind\": \"profile\", \"id\": \"p\"}");
    shown.choose("局机关");
    Path file = home.resolve("all.zip");
    export(ExportFormat.PACKAGE, file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("p.profile.json", "unit.json");
    }
  }

  @Test
  void theOfficesTemplateCarriesWhatIsNotKnownElsewhere() throws IOException {
    shown.choose("我的");
    Path file = home.resolve("out.ott");
    export(ExportFormat.OFFICE_TEMPLATE, file);
    assertThat(file).hasContent("mine true");
    shown.choose("个人四部分·组织生活会");
    shown.press(ManageAction.EXPORT);
    assertThat(shown.formats).containsExactly(ExportFormat.WHOLE, ExportFormat.OFFICE_TEMPLATE);
    assertThat(shown.exportName).isEqualTo(ManageFixture.BUILT_IN);
  }

  private void importFrom(Path file) {
    shown.press(ManageAction.IMPORT);
    shown.imported.accept(file.toString());
  }

  private void export(ExportFormat format, Path file) {
    shown.press(ManageAction.EXPORT);
    assertThat(shown.formats).contains(format);
    shown.exported.to(format, file.toString());
  }

  static void zip(Path file, String name, String content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
