package io.github.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole document and what a careful reader expects of the check.
 *
 * @param name the name of its files, without ending
 * @param text the document
 * @param expected what is expected
 */
record SampleDocument(String name, String text, Expectation expected) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());

  /** All documents by name. */
  static List<SampleDocument> all() throws Exception {
    Path folder = Path.of(SampleDocument.class.getResource("documents").toURI());
    List<SampleDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
          documents.add(read(folder, name.substring(0, name.length() - ".txt".length())));
        }
      }
    }
    assertThat(documents).isNotEmpty();
    return documents;
  }

  private static SampleDocument read(Path folder, String name) throws Exception {
    return new SampleDocument(
        name,
        Files.readString(folder.resolve(name + ".txt")),
        new Gson().fromJson(Files.readString(folder.resolve(name + ".json")), Expectation.class));
  }

  /** What the check makes of it. */
  CheckResult check() {
    return CHECKER.check(Snapshot.ofText(text), Optional.empty(), TODAY);
  }

  @Override
  public String toString() {
    return name;
  }
}
