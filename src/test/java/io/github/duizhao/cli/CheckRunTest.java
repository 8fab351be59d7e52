package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.report.FileReport;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRunTest {

  @TempDir private Path folder;

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
