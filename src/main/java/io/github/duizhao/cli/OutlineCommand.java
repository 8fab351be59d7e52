package io.github.duizhao.cli;

import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a document with the outline of a template. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--template", paramLabel = "ID|FILE")
  private String template;

  @Option(names = "--templates", paramLabel = "DIR")
  private List<Path> templateFolders = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", required = true)
  private Path output;

  OutlineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    TemplateChoice templates = TemplateChoice.of(templateFolders, template, console);
    Template chosen = templates.chosen().orElseGet(() -> templates.library().all().get(0));
    String extension = Documents.extension(output);
    if (extension.equals("txt")) {
      String text = Outline.toText(Outline.of(chosen));
      AtomicFile.write(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } else {
      StoreFilter filter =
          StoreFilter.of(extension)
              .orElseThrow(() -> Failure.usage("cli.outline.extension", output.toString()));
      String carried = CarriedTemplate.toCarry(templates.library(), chosen.id());
      try (OfficeSource office = new OfficeSource()) {
        AtomicFile.replace(output, file -> office.writeOutline(chosen, carried, file, filter));
      }
    }
    return templates.status(ExitStatus.OK);
  }
}
