package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents, each beside what is to be recognised in it. */
final class StatementSamplesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("statements")
  void findsThePartsOfAStatement(String name) throws Exception {
    Path folder = folder("statements");
    String expected = Files.readString(folder.resolve(name + ".expected"));
    Statement statement =
        new Recognizer()
            .recognize(Snapshot.ofText(Files.readString(folder.resolve(name + ".txt"))));
    assertThat(StatementText.of(statement)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void leavesOtherDocumentsAlone(String name) throws Exception {
    String text = Files.readString(folder("others").resolve(name + ".txt"));
    assertThat(new Recognizer().recognize(Snapshot.ofText(text)).recognized()).isFalse();
  }

  static Stream<String> statements() throws Exception {
    return names("statements");
  }

  static Stream<String> others() throws Exception {
    return names("others");
  }

  private static Stream<String> names(String folder) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder(folder))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".txt"))
              .map(name -> name.substring(0, name.length() - ".txt".length()))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names.stream();
    }
  }

  private static Path folder(String name) throws URISyntaxException {
    return Path.of(StatementSamplesTest.class.getResource(name).toURI());
  }
}
