package io.github.duizhao.cli;

import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.DraftWriter;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Schemas;
import io.github.duizhao.template.TemplateExtractor;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a template from a good statement. */
@Command(name = "extract")
final class TemplateExtractCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--output", paramLabel = "FILE", required = true)
  private Path output;

  @Parameters(paramLabel = "DOCUMENT", descriptionKey = "document")
  private Path document;

  TemplateExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Statement statement = new Recognizer().recognize(read());
    if (!statement.recognized() || statement.sections().isEmpty()) {
      throw Failure.unreadable(Message.of("cli.extract.no-statement", document.toString()));
    }
    String json = DraftWriter.write(TemplateExtractor.draft(statement));
    List<TemplateFault> faults =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, output.toString(), json)))
            .faults();
    if (!faults.isEmpty()) {
      faults.forEach(fault -> FaultLines.say(fault, console));
      throw Failure.unreadable(Message.of("cli.extract.faulty", document.toString()));
    }
    AtomicFile.write(output, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    writeSchemas();
    return ExitStatus.OK;
  }

  /** An editor finds them beside the template; it is good without them. */
  private void writeSchemas() {
    if (!Files.isRegularFile(output)) {
      return;
    }
    try {
      Schemas.writeTo(output.toAbsolutePath().getParent());
    } catch (IOException e) {
      console.say("cli.extract.schemas", output.toAbsolutePath().getParent().toString());
    }
  }

  private Snapshot read() throws Failure {
    try {
      if (!Files.exists(document)) {
        throw new Unreadable("cli.unreadable.missing");
      }
      if (Files.isDirectory(document)) {
        throw new Unreadable("cli.unreadable.folder");
      }
      if (Documents.isOtherKind(document)) {
        throw new Unreadable("cli.unreadable.notText");
      }
      if (Documents.isPlainText(document)) {
        return Snapshot.ofText(TextDecoder.read(document));
      }
      try (OfficeSource office = new OfficeSource()) {
        return office.read(document).snapshot();
      }
    } catch (Unreadable e) {
      throw Failure.unreadable(
          Message.of("cli.unreadable", document.toString(), console.messages().format(e.reason())));
    }
  }
}
