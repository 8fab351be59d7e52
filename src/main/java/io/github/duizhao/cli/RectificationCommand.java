package io.github.duizhao.cli;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.report.ReportTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the list of what is put right (整改清单) from documents. */
@Command(name = "rectification")
final class RectificationCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--template", paramLabel = "ID|FILE")
  private String template;

  @Option(names = "--templates", paramLabel = "DIR")
  private List<Path> templateFolders = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", required = true)
  private Path output;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD")
  private LocalDate today;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
  private List<Path> paths = new ArrayList<>();

  private final List<RectificationSheet.Listed> lists = new ArrayList<>();
  private boolean unreadable;
  private boolean withoutList;

  RectificationCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure, InterruptedException {
    if (jobs < 1) {
      throw Failure.usage(
          "cli.usage.value", "--jobs", jobs, console.messages().get("cli.expected.jobs"));
    }
    RectificationFormat format =
        RectificationFormat.of(Documents.extension(output))
            .orElseThrow(() -> Failure.usage("cli.rectification.extension", output.toString()));
    TemplateChoice templates = TemplateChoice.of(templateFolders, template, console);
    List<Path> files = Inputs.find(paths, Optional.of(output), console);
    LocalDate date = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
    try (OfficeSource office = new OfficeSource()) {
      new FileRun(
              templates.library(),
              templates.chosen(),
              date,
              office,
              (file, message) -> console.say("cli.notes", file, message))
          .run(files, jobs, RectificationCommand::list, this::take);
    }
    ReportTable table =
        RectificationSheet.of(
            lists, console.messages().get("report.column.file"), files.size() > 1);
    AtomicFile.write(output, out -> format.write(table, out));
    return templates.status(
        unreadable ? ExitStatus.UNREADABLE : withoutList ? ExitStatus.FINDINGS : ExitStatus.OK);
  }

  private static RectificationTable list(Path file, CheckResult result) {
    return result.statement().recognized()
        ? RectificationTable.of(result)
        : new RectificationTable(result.template().rectification(), List.of());
  }

  /**
   * A document that gives nothing to list is named; an empty list might be taken for a good sign.
   */
  private void take(FileRun.Done<RectificationTable> done) {
    String file = done.file().toString();
    done.error()
        .ifPresent(
            error -> {
              console.say("cli.unreadable", file, error);
              unreadable = true;
            });
    done.made()
        .ifPresent(
            table -> {
              if (table.rows().isEmpty()) {
                console.say("cli.rectification.none", file);
                withoutList = true;
              } else {
                lists.add(new RectificationSheet.Listed(file, table));
              }
            });
  }
}
