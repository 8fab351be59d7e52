package io.github.duizhao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a template with all that it inherits, or a campaign profile or a layout. */
@Command(name = "show")
final class TemplateShowCommand implements Callable<Integer> {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Console console;

  @Option(names = "--templates", paramLabel = "DIR")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT")
  private DataFormat format = DataFormat.TEXT;

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id;

  TemplateShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    TemplateChoice choice = TemplateChoice.lenient(folders, id, console);
    if (choice.chosen().isEmpty()) {
      // Neither has more to show than its own figures, which read as they are written.
      JsonObject shown =
          other(choice.library()).orElseThrow(() -> TemplateChoice.unknown(id, choice.library()));
      ResultOutput.text(console, out -> out.write(GSON.toJson(shown) + "\n"));
      return choice.status(ExitStatus.OK);
    }
    ResultOutput.text(
        console,
        out -> {
          if (format == DataFormat.JSON) {
            JsonObject json = TemplateWriter.json(choice.chosen().orElseThrow(), choice.library());
            out.write(GSON.toJson(json) + "\n");
          } else {
            new TemplateText(console.messages(), out).write(choice.chosen().orElseThrow());
          }
        });
    return choice.status(ExitStatus.OK);
  }

  private Optional<JsonObject> other(TemplateLibrary library) {
    return library
        .profile(id)
        .map(entry -> TemplateWriter.json(entry.profile()))
        .or(() -> library.layout(id).map(entry -> entry.layout().json()));
  }
}
