package io.github.duizhao.cli;

import com.google.gson.stream.JsonWriter;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists templates, campaign profiles and layouts: id, name, layer, kind, actor, meeting. */
@Command(name = "list")
final class TemplateListCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--templates", paramLabel = "DIR")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT")
  private DataFormat format = DataFormat.TEXT;

  TemplateListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    TemplateChoice choice = TemplateChoice.of(folders, null, console);
    List<Line> lines = lines(choice.library(), console.messages().locale().toLanguageTag());
    ResultOutput.text(
        console,
        out -> {
          if (format == DataFormat.JSON) {
            json(lines, out);
          } else {
            text(lines, out);
          }
        });
    return choice.status(ExitStatus.OK);
  }

  private void text(List<Line> lines, Writer out) throws IOException {
    Messages messages = console.messages();
    for (Line line : lines) {
      out.write(
          String.join(
              "\t",
              line.id(),
              line.name(),
              messages.get("template.layer." + line.layer().id()),
              messages.get("template.kind." + line.kind()),
              line.actor().isEmpty() ? "-" : messages.get("template.actor." + line.actor()),
              line.meeting().isEmpty() ? "-" : line.meeting()));
      out.write('\n');
    }
  }

  private static void json(List<Line> lines, Writer out) throws IOException {
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("entries").beginArray();
    for (Line line : lines) {
      json.beginObject();
      json.name("id").value(line.id());
      json.name("name").value(line.name());
      json.name("layer").value(line.layer().id());
      json.name("kind").value(line.kind());
      json.name("actor").value(line.actor().isEmpty() ? null : line.actor());
      json.name("meeting").value(line.meeting().isEmpty() ? null : line.meeting());
      json.name("version").value(line.version());
      json.name("file").value(line.file());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    Json.end(json, out);
  }

  private static List<Line> lines(TemplateLibrary library, String language) {
    List<Line> lines = new ArrayList<>();
    for (TemplateEntry entry : library.entries()) {
      lines.add(
          new Line(
              entry.id(),
              entry.template().name(language),
              entry.layer(),
              "template",
              entry.template().actor().id(),
              entry.template().meeting(),
              entry.template().version(),
              entry.file()));
    }
    for (ProfileEntry entry : library.profiles()) {
      lines.add(
          new Line(
              entry.id(),
              entry.profile().name(language),
              entry.layer(),
              "profile",
              entry.profile().actor().map(actor -> actor.id()).orElse(""),
              entry.profile().meeting(),
              entry.profile().version(),
              entry.file()));
    }
    for (LayoutEntry entry : library.layouts()) {
      lines.add(
          new Line(
              entry.id(),
              entry.layout().name(language),
              entry.layer(),
              "layout",
              "",
              "",
              null,
              entry.file()));
    }
    return lines;
  }

  /** One row of the list. */
  private record Line(
      String id,
      String name,
      Layer layer,
      String kind,
      String actor,
      String meeting,
      String version,
      String file) {}
}
