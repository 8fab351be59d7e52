package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The extension costs nothing before it is used. */
class StartupIT {

  @Test
  void startsNoJavaBeforeTheDeckOpens() throws Exception {
    try (Office office = Office.start(OfficeSettings.CHINESE);
        WriterWindow window = office.newDocument()) {
      window.setText("一、存在的问题");
      Poll.until("the sidebar has decks", () -> window.deck() != null);
      assertThat(hasJava(office)).as("Java before").isFalse();
      window.openDeck();
      window.panel("DuizhaoOutlinePanel");
      assertThat(hasJava(office)).as("Java after").isTrue();
    }
  }

  private static boolean hasJava(Office office) throws IOException {
    Path maps = Path.of("/proc", Long.toString(office.process().pid()), "maps");
    try (Stream<String> lines = Files.lines(maps)) {
      return lines.anyMatch(line -> line.endsWith("/libjvm.so"));
    }
  }
}
