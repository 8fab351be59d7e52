package io.github.duizhao.cli;

import io.github.duizhao.check.Checker;
import io.github.duizhao.report.FileReport;
import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents and reports what was found. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--template", paramLabel = "ID|FILE")
  private String template;

  @Option(names = "--templates", paramLabel = "DIR")
  private List<Path> templateFolders = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(names = "--output", paramLabel = "FILE")
  private Path output;

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD")
  private LocalDate today;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
  private List<Path> paths = new ArrayList<>();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure, InterruptedException {
    if (jobs < 1) {
      throw Failure.usage(
          "cli.usage.value", "--jobs", jobs, console.messages().get("cli.expected.jobs"));
    }
    if (format.needsFile() && output == null) {
      throw Failure.usage("cli.output.needed", format.name().toLowerCase(Locale.ROOT));
    }
    TemplateChoice templates = TemplateChoice.of(templateFolders, template, console);
    List<Path> files = Inputs.find(paths, Optional.ofNullable(output), console);
    LocalDate date = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
    List<FileReport> reports;
    try (OfficeSource office = new OfficeSource()) {
      reports =
          new CheckRun(
                  new Checker(templates.library()),
                  templates.chosen(),
                  date,
                  office,
                  (file, message) -> console.say("cli.notes", file, message))
              .check(files, jobs);
    }
    Report report = new Report(Version.current(), date, reports);
    ResultOutput.bytes(
        Optional.ofNullable(output), console, out -> format.write(report, console.messages(), out));
    return templates.status(status(report));
  }

  private int status(Report report) {
    for (FileReport file : report.files()) {
      file.error().ifPresent(error -> console.say("cli.unreadable", file.path(), error));
    }
    if (report.summary().unreadable() > 0) {
      return ExitStatus.UNREADABLE;
    }
    return failOn.fails(report) ? ExitStatus.FINDINGS : ExitStatus.OK;
  }
}
