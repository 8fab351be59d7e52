package io.github.duizhao.cli;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.similarity.FileComparison;
import io.github.duizhao.check.similarity.Fingerprint;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Message;
import io.github.duizhao.report.FileReport;
import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Checks files: plain texts on several threads, what needs an office one after the other beside
 * them. Of a document that is done only what is reported stays in memory.
 */
final class CheckRun {

  private final TemplateLibrary library;
  private final Checker checker;
  private final Optional<Template> template;
  private final LocalDate today;
  private final DocumentSource office;
  private final BiConsumer<Path, Message> trouble;

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
    this.library = library;
    this.checker = new Checker(library);
    this.template = template;
    this.today = today;
    this.office = office;
    this.trouble = trouble;
  }

  /**
   * Checks files.
   *
   * @param jobs threads for plain texts, at least 1
   * @return one entry a file, in the order of the files
   */
  List<FileReport> check(List<Path> files, int jobs) throws InterruptedException {
    ExecutorService texts = Executors.newFixedThreadPool(jobs);
    ExecutorService others = Executors.newSingleThreadExecutor();
    try (FileComparison comparison = new FileComparison()) {
      // Taken out one by one, so that what a file gave goes when it has been looked at.
      Queue<Future<Outcome>> futures = new ArrayDeque<>();
      for (Path file : files) {
        futures.add(
            Documents.isPlainText(file)
                ? texts.submit(task(file, CheckRun::readText))
                : others.submit(task(file, office)));
      }
      List<FileReport> reports = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        int number = i;
        Outcome outcome = result(files.get(i), futures.remove());
        reports.add(outcome.report());
        outcome
            .fingerprint()
            .ifPresent(print -> comparison.add(number, outcome.report().path(), print));
      }
      comparison
          .findings()
          .forEach((number, similar) -> reports.set(number, reports.get(number).with(similar)));
      return reports;
    } finally {
      texts.shutdownNow();
      others.shutdownNow();
    }
  }

  private static SourceDocument readText(Path file) throws Unreadable {
    return SourceDocument.plain(Snapshot.ofText(TextDecoder.read(file)));
  }

  private Callable<Outcome> task(Path file, DocumentSource source) {
    return () -> {
      try {
        if (!Files.exists(file)) {
          throw new Unreadable("cli.unreadable.missing");
        }
        if (Files.isDirectory(file)) {
          throw new Unreadable("cli.unreadable.folder");
        }
        if (Documents.isOtherKind(file)) {
          throw new Unreadable("cli.unreadable.notText");
        }
        SourceDocument document = source.read(file);
        document.notes().trouble().ifPresent(message -> trouble.accept(file, message));
        Optional<Template> held = template.or(() -> remembered(file, document));
        CheckResult result =
            checker.check(document.snapshot(), held, today, document.notes().notes());
        return new Outcome(FileReport.of(file.toString(), result), Fingerprint.of(result));
      } catch (Unreadable e) {
        return Outcome.of(FileReport.unreadable(file.toString(), e.reason()));
      }
    };
  }

  private Optional<Template> remembered(Path file, SourceDocument document) {
    Optional<RememberedTemplate> wanted = document.template();
    Optional<Template> found =
        wanted.flatMap(
            template ->
                library
                    .byId(template.id())
                    .or(
                        () ->
                            CarriedTemplate.read(document.carried(), template)
                                .map(TemplateEntry::template)));
    if (wanted.isPresent() && found.filter(wanted.get()::isSame).isEmpty()) {
      trouble.accept(
          file,
          found
              .map(
                  here ->
                      Message.of(
                          "cli.template.other-version",
                          here.id(),
                          wanted.get().version(),
                          here.version()))
              .orElseGet(
                  () ->
                      Message.of(
                          "cli.template.absent", wanted.get().id(), wanted.get().version())));
    }
    return found;
  }

  /** A fault of the program in one document must not cost the results of the others. */
  private static Outcome result(Path file, Future<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return Outcome.of(
          FileReport.unreadable(
              file.toString(),
              Message.of("cli.unreadable.internal", String.valueOf(e.getCause()))));
    }
  }

  /** What a file gave: its report, and what it is compared with others by. */
  private record Outcome(FileReport report, Optional<Fingerprint> fingerprint) {

    private static Outcome of(FileReport report) {
      return new Outcome(report, Optional.empty());
    }
  }
}
