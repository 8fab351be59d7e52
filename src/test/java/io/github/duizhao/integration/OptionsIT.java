package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.writer.TemplateSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialog of the options, as its command opens it. */
class OptionsIT {

  private static final String TITLE = "对照检查：选项";

  @TempDir Path home;

  @Test
  void addsAFolderAndSetsTheDefaultTemplate() throws Exception {
    Path share = Files.createDirectory(home.resolve("模板 库"));
    // An office of its own: the user's settings are changed.
    try (Office office = Office.start(OfficeSettings.CHINESE);
        WriterWindow window = office.newDocument()) {
      window.dispatch("vnd.io.github.duizhao:options");
      DialogView dialog = DialogView.await(office, TITLE);
      dialog.write("要添加的文件夹", share.toString());
      dialog.press("添加");
      Poll.until("it is read", () -> dialog.items("模板文件夹").toString().contains(share + "　已读取"));
      dialog.choose("默认模板", "三部分");
      TemplateSettings settings = new TemplateSettings(office.context());
      Poll.until(
          "it is the default",
          () -> settings.read().defaultTemplate().equals("organisation-life-personal-3part"));
      assertThat(settings.read().ownFolders()).containsExactly(share.toString());
      dialog.choose("模板文件夹", share.toString());
      Poll.until("it can be removed", () -> dialog.isEnabled("移除"));
      dialog.press("移除");
      Poll.until("it is gone", () -> settings.read().ownFolders().isEmpty());
      dialog.press("关闭");
      dialog.awaitEnd(TITLE);
    }
  }
}
