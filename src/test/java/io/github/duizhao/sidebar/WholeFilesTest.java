package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir private Path folder;

  @Test
  void writesAllAndKeepsWhatWasThere() throws IOException {
    Path old = Files.writeString(folder.resolve("old.json"), "1");
    WholeFiles files = files();
    files.add(old, "2", true);
    files.add(folder.resolve("sub").resolve("new.json"), "3", false);
    files.write();
    assertThat(old).hasContent("2");
    assertThat(folder.resolve("sub").resolve("new.json")).hasContent("3");
    assertThat(folder.resolve("old.json.bak")).hasContent("1");
    assertThat(names()).containsExactly("old.json", "old.json.bak", "sub");
  }

  @Test
  void leavesAllAsItWasWhenOneCannotBeReplaced() throws IOException {
    Path old = Files.writeString(folder.resolve("a-old.json"), "1");
    Path locked = Files.createDirectory(folder.resolve("c.json"));
    Files.writeString(locked.resolve("inside"), "");
    WholeFiles files = files();
    files.add(old, "2", true);
    files.add(folder.resolve("b-new.json"), "3", false);
    // What stands in its way is no file.
    files.add(locked, "4", true);
    assertThatThrownBy(files::write).isInstanceOf(IOException.class);
    assertThat(old).hasContent("1");
    assertThat(names()).containsExactly("a-old.json", "c.json");
    assertThat(locked.resolve("inside")).exists();
  }

  @Test
  void writesNothingWhereAFileHasComeThatNobodyAgreedToReplace() throws IOException {
    Path theirs = Files.writeString(folder.resolve("z.json"), "theirs");
    WholeFiles files = files();
    files.add(folder.resolve("a.json"), "1", false);
    files.add(theirs, "2", false);
    assertThatThrownBy(files::write).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(theirs).hasContent("theirs");
    assertThat(names()).containsExactly("z.json");
  }

  private static WholeFiles files() {
    return new WholeFiles(file -> file.resolveSibling(file.getFileName() + ".bak"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
