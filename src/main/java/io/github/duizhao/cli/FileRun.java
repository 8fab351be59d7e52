package io.github.duizhao.cli;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Message;
import io.github.duizhao.rectification.PlainTextList;
import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Reads and checks files: plain texts on several threads, what needs an office one after the other
 * beside them. Of a document that is done only what is made of its result stays in memory.
 */
final class FileRun {

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
  FileRun(
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
   * What a file gave.
   *
   * @param made what was made of its result
   * @param error why it could not be read, if so; then nothing was made
   */
  record Done<T>(Path file, Optional<T> made, Optional<Message> error) {}

  /**
   * Checks files.
   *
   * @param jobs threads for plain texts, at least 1
   * @param maker makes something of a file's result, on any thread
   * @param taker gets what was made, in the order of the files
   */
  <T> void run(
      List<Path> files, int jobs, BiFunction<Path, CheckResult, T> maker, Consumer<Done<T>> taker)
      throws InterruptedException {
    ExecutorService texts = Executors.newFixedThreadPool(jobs);
    ExecutorService others = Executors.newSingleThreadExecutor();
    try {
      // Taken out one by one, so that what a file gave goes when it has been looked at.
      Queue<Future<Done<T>>> futures = new ArrayDeque<>();
      for (Path file : files) {
        futures.add(
            Documents.isPlainText(file)
                ? texts.submit(task(file, FileRun::readText, maker))
                : others.submit(task(file, office, maker)));
      }
      for (Path file : files) {
        taker.accept(result(file, futures.remove()));
      }
    } finally {
      texts.shutdownNow();
      others.shutdownNow();
    }
  }

  private static SourceDocument readText(Path file) throws Unreadable {
    return SourceDocument.plain(Snapshot.ofText(PlainTextList.without(TextDecoder.read(file))));
  }

  private <T> Callable<Done<T>> task(
      Path file, DocumentSource source, BiFunction<Path, CheckResult, T> maker) {
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
        return new Done<>(file, Optional.of(maker.apply(file, result)), Optional.empty());
      } catch (Unreadable e) {
        return new Done<>(file, Optional.empty(), Optional.of(e.reason()));
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
  private static <T> Done<T> result(Path file, Future<Done<T>> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Message fault = Message.of("cli.unreadable.internal", String.valueOf(e.getCause()));
      return new Done<>(file, Optional.empty(), Optional.of(fault));
    }
  }
}
