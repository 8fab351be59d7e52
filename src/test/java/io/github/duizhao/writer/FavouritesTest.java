package io.github.duizhao.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FavouritesTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("new/favourites.json");
  }

  @Test
  void remembersWhatIsMarkedInThatOrder() {
    assertThat(new Favourites(file).read().ids()).isEmpty();
    assertThat(new Favourites(file).mark("b/two", true)).isEmpty();
    assertThat(new Favourites(file).mark("a/one", true)).isEmpty();
    assertThat(new Favourites(file).read().ids()).containsExactly("b/two", "a/one");
    assertThat(new Favourites(file).mark("b/two", false)).isEmpty();
    assertThat(new Favourites(file).read().ids()).containsExactly("a/one");
  }

  @Test
  void remembersNothingElse() throws Exception {
    new Favourites(file).mark("a/one", true);
    assertThat(file).hasContent("{\"version\":1,\"measures\":[\"a/one\"]}");
  }

  @Test
  void forgetsThemAll() {
    new Favourites(file).mark("a/one", true);
    assertThat(new Favourites(file).clear()).isEmpty();
    assertThat(file).doesNotExist();
    assertThat(new Favourites(file).read().ids()).isEmpty();
    assertThat(new Favourites(file).clear()).as("there are none").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"version\":1,\"measures\":[",
        "[]",
        "{\"version\":1}",
        "{\"version\":1,\"measures\":{}}",
        "{\"version\":1,\"measures\":[7]}",
        "{\"measures\":[\"a\"]}",
        "\u0000\u0001"
      })
  void leavesADamagedFileAsItIs(String content) throws Exception {
    write(content);
    Favourites.Reading reading = new Favourites(file).read();
    assertThat(reading.ids()).isEmpty();
    assertThat(reading.trouble().orElseThrow().key()).isEqualTo("favourites.damaged");
    assertThat(reading.trouble().orElseThrow().arguments()).containsExactly(file.toString());
    assertThat(new Favourites(file).mark("a/one", true).orElseThrow().key())
        .isEqualTo("favourites.damaged");
    assertThat(Files.readString(file)).isEqualTo(content);
    assertThat(new Favourites(file).clear()).isEmpty();
    assertThat(new Favourites(file).mark("a/one", true)).isEmpty();
    assertThat(new Favourites(file).read().ids()).containsExactly("a/one");
  }

  @Test
  void leavesTheFileOfALaterVersionAsItIs() throws Exception {
    String content = "{\"version\":2,\"measures\":[\"a/one\"],\"more\":1}";
    write(content);
    assertThat(new Favourites(file).mark("b/two", true).orElseThrow().key())
        .isEqualTo("favourites.newer");
    assertThat(file).hasContent(content);
  }

  @Test
  void saysThatItCannotWrite() throws Exception {
    file = Files.writeString(folder.resolve("file"), "").resolve("favourites.json");
    assertThat(new Favourites(file).mark("a/one", true).orElseThrow().key())
        .isEqualTo("favourites.unwritable");
  }

  private void write(String content) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
