package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.report.FileReport;
import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRunTest {

  @TempDir private Path folder;

  private final List<String> told = new CopyOnWriteArrayList<>();

  @Test
  void ofManyFilesNoTextIsKept() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      files.add(write("材料" + i + ".txt", CliSamples.STATEMENT.replace("李某", "李某" + i)));
    }
    List<FileReport> reports = check(files);
    assertThat(reports).hasSize(60).allMatch(report -> report.checked().isPresent());
    assertThat(reports.get(0).checked().orElseThrow().findings()).isNotEmpty();
    for (FileReport report : reports) {
      Set<Object> kept = reachable(report);
      assertThat(kept).noneMatch(CheckRunTest::holdsText);
      assertThat(kept)
          .filteredOn(String.class::isInstance)
          .allMatch(words -> ((String) words).length() < CliSamples.STATEMENT.length() / 4);
    }
  }

  @Test
  void holdsADocumentAgainstTheTemplateThatItRemembers() throws Exception {
    Template seven = TemplateLibrary.builtIn().byId("democratic-life-personal-7part").orElseThrow();
    assertThat(templateOf(RememberedTemplate.of(seven), "")).isEqualTo(seven.id());
    assertThat(told).isEmpty();
    assertThat(templateOf(new RememberedTemplate(seven.id(), "0"), "")).isEqualTo(seven.id());
    assertThat(told).containsExactly("cli.template.other-version");
  }

  @Test
  void usesTheTemplateThatADocumentCarriesWhereItIsMissed() throws Exception {
    Template own = TemplateLibrary.builtIn().all().get(0);
    String json =
        "{\"id\":\"bureau\",\"version\":\"1\",\"extends\":\""
            + own.id()
            + "\","
            + "\"names\":{\"zh-CN\":\"本局\"}}";
    Template bureau =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, "bureau.json", json)))
            .library()
            .byId("bureau")
            .orElseThrow();
    RememberedTemplate remembered = RememberedTemplate.of(bureau);
    assertThat(templateOf(remembered, CarriedTemplate.write(bureau))).isEqualTo("bureau");
    assertThat(told).isEmpty();
    assertThat(templateOf(remembered, "")).isNotEqualTo("bureau");
    assertThat(told).containsExactly("cli.template.absent");
  }

  private String templateOf(RememberedTemplate remembered, String carried) throws Exception {
    SourceDocument plain = SourceDocument.plain(Snapshot.ofText(CliSamples.STATEMENT));
    DocumentSource office =
        file ->
            new SourceDocument(plain.snapshot(), Optional.of(remembered), carried, plain.notes());
    List<FileReport> reports =
        new CheckRun(
                TemplateLibrary.builtIn(),
                Optional.empty(),
                LocalDate.of(2026, 1, 15),
                office,
                (file, message) -> told.add(message.key()))
            .check(List.of(write("statement.odt", "")), 1);
    return reports.get(0).checked().orElseThrow().template().id();
  }

  private static boolean holdsText(Object object) {
    return object instanceof Snapshot
        || object instanceof Statement
        || object instanceof Paragraph
        || object instanceof StringBuilder;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<FileReport> check(List<Path> files) throws InterruptedException {
    DocumentSource noOffice =
        file -> {
          throw new Unreadable("cli.unreadable.missing");
        };
    return new CheckRun(
            TemplateLibrary.builtIn(),
            Optional.empty(),
            LocalDate.of(2026, 1, 15),
            noOffice,
            (file, message) -> {})
        .check(files, 2);
  }

  /** All that an object leads to; templates are not looked into, all files share them. */
  private static Set<Object> reachable(Object start) throws ReflectiveOperationException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Object object = open.remove();
      if (!seen.add(object) || object instanceof Template) {
        continue;
      }
      if (object instanceof Iterable<?> many) {
        many.forEach(open::add);
      } else if (object instanceof Optional<?> perhaps) {
        perhaps.ifPresent(open::add);
      } else if (object.getClass().isRecord()) {
        for (RecordComponent component : object.getClass().getRecordComponents()) {
          component.getAccessor().setAccessible(true);
          open.add(component.getAccessor().invoke(object));
        }
      } else {
        assertThat(object)
            .as("cannot be looked into")
            .isInstanceOfAny(
                String.class, Number.class, Boolean.class, Enum.class, LocalDate.class);
      }
    }
    return seen;
  }
}
