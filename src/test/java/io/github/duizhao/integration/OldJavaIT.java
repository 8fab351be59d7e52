package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the deck shows when the office uses a Java that is too old. */
class OldJavaIT {

  private static final String OLD = "-Dio.github.duizhao.java=11";

  @Test
  void everyPanelSaysInChineseWhatToDo() throws Exception {
    try (Office office = Office.start(OfficeSettings.CHINESE.withJavaOptions(OLD));
        WriterWindow window = office.newDocument()) {
      window.openDeck();
      for (String name : window.panelNames()) {
        Panel panel = window.panel(name);
        assertThat(panel.text("notice"))
            .contains("Java 11", "Java 17", "工具 ▸ 选项 ▸ LibreOffice ▸ 高级", "重新启动");
      }
    }
  }
}
