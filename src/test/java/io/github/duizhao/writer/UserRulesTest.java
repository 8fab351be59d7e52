package io.github.duizhao.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserRulesTest {

  @TempDir Path folder;

  @Test
  void remembersWhatIsOff() throws Exception {
    Path file = folder.resolve("new/settings.json");
    new UserRules(file).turn("b", false);
    new UserRules(file).turn("a", false);
    assertThat(new UserRules(file).off()).containsExactly("a", "b");
    new UserRules(file).turn("b", true);
    assertThat(new UserRules(file).off()).containsExactly("a");
  }

  @Test
  void leavesOtherSettingsAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"other\":[1,2]}");
    new UserRules(file).turn("a", false);
    assertThat(Files.readString(file)).contains("\"other\":[1,2]", "\"a\"");
  }

  @Test
  void takesADamagedFileForNoSettings() throws Exception {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"rulesOff\":[");
    assertThat(new UserRules(file).off()).isEmpty();
    new UserRules(file).turn("a", false);
    assertThat(new UserRules(file).off()).containsExactly("a");
  }

  @Test
  void saysThatItCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("settings.json");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> new UserRules(file).turn("a", false));
    assertThat(refused.refusal()).isEqualTo(Refusal.SETTINGS);
  }
}
