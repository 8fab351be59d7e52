package io.github.duizhao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateWriter;
import java.io.IOException;
import java.io.Writer;
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
    Shown shown = shown(choice).orElseThrow(() -> TemplateChoice.unknown(id, choice.library()));
    ResultOutput.text(
        console,
        out -> {
          if (format == DataFormat.JSON) {
            out.write(GSON.toJson(shown.json()) + "\n");
          } else {
            shown.text().write(out);
          }
        });
    return choice.status(ExitStatus.OK);
  }

  /** The template of that id, or else the profile, or else the layout. */
  private Optional<Shown> shown(TemplateChoice choice) {
    TemplateLibrary library = choice.library();
    Messages messages = console.messages();
    return choice
        .chosen()
        .map(
            template ->
                new Shown(
                    TemplateWriter.json(template, library),
                    out -> new TemplateText(messages, out).write(template)))
        .or(() -> library.profile(id).map(entry -> profile(entry.profile(), messages)))
        .or(() -> library.layout(id).map(entry -> layout(entry.layout(), messages)));
  }

  private static Shown profile(CampaignProfile profile, Messages messages) {
    return new Shown(
        TemplateWriter.json(profile),
        out -> new ProfileText(messages, new TextLines(messages, out)).write(profile));
  }

  private static Shown layout(LayoutStandard layout, Messages messages) {
    return new Shown(
        layout.json(), out -> new LayoutText(messages, new TextLines(messages, out)).write(layout));
  }

  /** What is shown, for programs and for people. */
  private record Shown(JsonObject json, Text text) {}

  @FunctionalInterface
  private interface Text {
    void write(Writer out) throws IOException;
  }
}
