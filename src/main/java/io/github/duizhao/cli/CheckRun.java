package io.github.duizhao.cli;

import io.github.duizhao.check.similarity.FileComparison;
import io.github.duizhao.check.similarity.Fingerprint;
import io.github.duizhao.message.Message;
import io.github.duizhao.report.FileReport;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Checks files and compares them with one another. */
final class CheckRun {

  private final FileRun files;

  /**
   * A run.
   *
   * @param template the template for all files; empty for the one that each remembers, or else the
   *     one that fits it best
   * @param trouble told of a document whose notes cannot be read or whose template is not there, by
   *     any thread
   */
  CheckRun(
      TemplateLibrary library,
      Optional<Template> template,
      LocalDate today,
      DocumentSource office,
      BiConsumer<Path, Message> trouble) {
    this.files = new FileRun(library, template, today, office, trouble);
  }

  /**
   * Checks files.
   *
   * @param jobs threads for plain texts, at least 1
   * @return one entry a file, in the order of the files
   */
  List<FileReport> check(List<Path> paths, int jobs) throws InterruptedException {
    try (FileComparison comparison = new FileComparison()) {
      List<FileReport> reports = new ArrayList<>();
      this.files.<Outcome>run(
          paths,
          jobs,
          (file, result) ->
              new Outcome(FileReport.of(file.toString(), result), Fingerprint.of(result)),
          done -> {
            Outcome outcome = done.made().orElseGet(() -> unreadable(done));
            outcome
                .fingerprint()
                .ifPresent(print -> comparison.add(reports.size(), outcome.report().path(), print));
            reports.add(outcome.report());
          });
      comparison
          .findings()
          .forEach((number, similar) -> reports.set(number, reports.get(number).with(similar)));
      return reports;
    }
  }

  private static Outcome unreadable(FileRun.Done<Outcome> done) {
    return new Outcome(
        FileReport.unreadable(done.file().toString(), done.error().orElseThrow()),
        Optional.empty());
  }

  /** What a file gave: its report, and what it is compared with others by. */
  private record Outcome(FileReport report, Optional<Fingerprint> fingerprint) {}
}
