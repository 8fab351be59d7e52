package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * unopkg installs the extension, and removes it without a trace. What an office that was used in
 * between remembers by itself, such as the deck that was open last, is not ours to remove.
 */
class InstallationIT {

  /** Where unopkg keeps a copy of what it removed last, to bring it back if removing fails. */
  private static final Path ROLLBACK = Path.of("profile/user/extensions/tmp");

  @Test
  void installsAndLeavesNothingBehind() throws Exception {
    try (Profile profile = Profile.create("en-US")) {
      ExtensionManager extensions = new ExtensionManager(profile);
      assertThat(extensions.list()).isEmpty();
      extensions.add(ExtensionFile.path());
      assertThat(extensions.list())
          .contains("Version: " + System.getProperty("duizhao.version"))
          .contains("is registered: yes")
          .doesNotContain("is registered: no")
          .doesNotContain("is registered: unknown");
      assertThat(traces(profile)).isNotEmpty();
      extensions.remove();
      assertThat(extensions.list()).isEmpty();
      assertThat(traces(profile)).isEmpty();
    }
  }

  /** The files below the profile whose path or content names us. */
  private static List<Path> traces(Profile profile) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(profile.folder())) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    List<Path> traces = new ArrayList<>();
    for (Path file : files) {
      Path path = profile.folder().relativize(file);
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (!path.startsWith(ROLLBACK)
          && (path + content).toLowerCase(Locale.ROOT).contains("duizhao")) {
        traces.add(file);
      }
    }
    return traces;
  }
}
