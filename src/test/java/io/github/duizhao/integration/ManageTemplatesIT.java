package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.frame.XStorable;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.writer.OfficePaths;
import io.github.duizhao.writer.TemplateMemory;
import io.github.duizhao.writer.TemplateSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialog that manages templates, as its command opens it. */
class ManageTemplatesIT {

  private static final String TITLE = "管理模板";
  private static final String LIST = "模板";
  private static final String BUILT_IN = "organisation-life-personal-3part";
  private static final String BROUGHT =
      "{\"id\": \"brought\", \"version\": \"2.0\", \"names\": {\"zh-CN\": \"带来的模板\"}, \"extends\": \""
          + BUILT_IN
          + "\"}";

  @TempDir Path home;

  @Test
  void managesTheUsersTemplates() throws Exception {
    // An office of its own: the user's settings and folders are changed.
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      Path own = new OfficePaths(office.context()).ownFolder().resolve("templates");
      try (WriterWindow window = office.newDocument()) {
        Deck deck = Deck.open(window);
        deck.outline().press("manage");
        DialogView dialog = DialogView.await(office, TITLE);
        Poll.until("the list", () -> has(dialog, "个人三部分·组织生活会（内置）"));
        assertThat(dialog.items("活动要求和版式").toString()).contains("版式", "活动要求");
        duplicates(dialog, own);
        imports(office, dialog, own);
        makesDefault(office, dialog);
        exports(office, dialog);
        deletes(office, dialog, own);
        dialog.press("关闭");
        dialog.awaitEnd(TITLE);
      }
      isRecognised(office);
    }
  }

  private void duplicates(DialogView dialog, Path own) throws Exception {
    dialog.choose(LIST, "个人三部分·组织生活会（内置）");
    assertThat(dialog.read("预览")).contains("标识：" + BUILT_IN, "一、");
    Poll.until("what ships is not changed", () -> !dialog.isEnabled("打开文件"));
    dialog.press("复制");
    Poll.until("the copy", () -> has(dialog, "个人三部分·组织生活会（副本）（个人）"));
    assertThat(own.resolve(BUILT_IN + "-2.json")).content().contains("\"extends\"");
    Poll.until("it can be edited", () -> dialog.isEnabled("打开文件"));
  }

  private void imports(Office office, DialogView dialog, Path own) throws Exception {
    Path pack = home.resolve("包.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
      zip.putNextEntry(new ZipEntry("a/b.json"));
      zip.write(BROUGHT.getBytes(StandardCharsets.UTF_8));
    }
    dialog.press("导入");
    DialogView asked = DialogView.await(office, "导入模板");
    asked.write("模板文件", pack.toString());
    asked.press("导入");
    asked.awaitEnd("导入模板");
    Poll.until("the import", () -> has(dialog, "带来的模板（个人）"));
    assertThat(own.resolve("brought.json")).hasContent(BROUGHT);
  }

  private static void makesDefault(Office office, DialogView dialog) throws Exception {
    dialog.choose(LIST, "带来的模板");
    Poll.until("it can be the default", () -> dialog.isEnabled("设为默认"));
    dialog.press("设为默认");
    TemplateSettings settings = new TemplateSettings(office.context());
    Poll.until("it is", () -> settings.read().defaultTemplate().equals("brought"));
    Poll.until("it is said", () -> has(dialog, "带来的模板（个人）　默认"));
  }

  private void exports(Office office, DialogView dialog) throws Exception {
    Path file = home.resolve("带来的.ott");
    dialog.press("导出");
    DialogView asked = DialogView.await(office, "导出");
    asked.choose("格式", ".ott");
    Poll.until("the ending", () -> asked.read("保存到").endsWith("brought.ott"));
    asked.write("保存到", file.toString());
    asked.press("导出");
    asked.awaitEnd("导出");
    Poll.until("the file", () -> Files.exists(file));
    Poll.until("it is said", () -> dialog.words().contains("已导出到 " + file));
  }

  private static void deletes(Office office, DialogView dialog, Path own) throws Exception {
    dialog.choose(LIST, "带来的模板");
    Poll.until("it can be deleted", () -> dialog.isEnabled("删除"));
    dialog.press("删除");
    DialogView question = DialogView.await(office, "请确认");
    question.press("删除(Y)");
    Poll.until("it is gone", () -> !has(dialog, "带来的模板"));
    try (Stream<Path> files = Files.list(own)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("brought.json.") && name.endsWith(".bak"))
          .doesNotContain("brought.json");
    }
  }

  /** The template itself is deleted by now: the document brings it along. */
  private void isRecognised(Office office) throws Exception {
    try (WriterWindow window = office.open(home.resolve("带来的.ott"))) {
      assertThat(UnoRuntime.queryInterface(XStorable.class, window.document()).hasLocation())
          .as("a new document")
          .isFalse();
      assertThat(window.text()).contains("一、");
      assertThat(TemplateMemory.read(window.document()))
          .isEqualTo(Optional.of(new RememberedTemplate("brought", "2.0")));
      Deck deck = Deck.open(window);
      Poll.until(
          "it is offered",
          () -> deck.outline().selected("template").contains("带来的模板"),
          deck::described);
    }
  }

  private static boolean has(DialogView dialog, String words) throws Exception {
    return dialog.items(LIST).stream().anyMatch(line -> line.contains(words));
  }
}
