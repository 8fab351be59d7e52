package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the deck shows when the extension cannot run. */
class ObstacleIT {

  private static final String OLD_JAVA = "-Dio.github.duizhao.java=11";

  @TempDir Path folder;

  @Test
  void everyPanelNamesTheOldJavaInChinese() throws Exception {
    try (Office office = Office.start(OfficeSettings.CHINESE.withJavaOptions(OLD_JAVA));
        WriterWindow window = office.newDocument()) {
      window.openDeck();
      assertThat(window.panelNames()).hasSize(3);
      for (String name : window.panelNames()) {
        assertNotice(window.panel(name))
            .contains("Java 11", "Java 17", "工具 ▸ 选项 ▸ LibreOffice ▸ 高级", "重新启动");
      }
    }
  }

  /** A command that nobody can carry out explains itself, and does not hang the office. */
  @Test
  @Timeout(120)
  void everyPanelNamesTheOldJavaInEnglish() throws Exception {
    try (Office office = Office.start(OfficeSettings.ENGLISH.withJavaOptions(OLD_JAVA));
        WriterWindow window = office.newDocument()) {
      window.dispatch("vnd.io.github.duizhao:check");
      window.openDeck();
      for (String name : window.panelNames()) {
        assertNotice(window.panel(name))
            .contains("Java 11", "Tools ▸ Options ▸ LibreOffice ▸ Advanced", "restart");
      }
    }
  }

  @Test
  void everyPanelSaysThatTheExtensionIsDamaged() throws Exception {
    try (Profile profile = Profile.create("zh-CN")) {
      new ExtensionManager(profile).add(damagedExtension());
      try (Office office = Office.start(profile, OfficeSettings.CHINESE);
          WriterWindow window = office.newDocument()) {
        window.openDeck();
        for (String name : window.panelNames()) {
          assertNotice(window.panel(name)).contains("重新安装");
        }
      }
    }
  }

  /** The text of a panel, which fills the panel within its margins. */
  private static AbstractStringAssert<?> assertNotice(Panel panel) {
    Poll.until("the text has a size", () -> panel.area("notice").Width > 0);
    assertThat(panel.area("notice").Width).isBetween(panel.area().Width - 20, panel.area().Width);
    assertThat(panel.area("notice").Height).isBetween(40, panel.area().Height);
    return assertThat(panel.text("notice"));
  }

  private Path damagedExtension() throws Exception {
    Path damaged = Files.copy(ExtensionFile.path(), folder.resolve("damaged.oxt"));
    Path jar = folder.resolve("duizhao.jar");
    try (FileSystem oxt = FileSystems.newFileSystem(damaged)) {
      Files.copy(oxt.getPath("lib/duizhao.jar"), jar);
      try (FileSystem classes = FileSystems.newFileSystem(jar)) {
        Files.delete(classes.getPath("io/github/duizhao/sidebar/PanelFactory.class"));
      }
      Files.copy(jar, oxt.getPath("lib/duizhao.jar"), StandardCopyOption.REPLACE_EXISTING);
    }
    return damaged;
  }
}
