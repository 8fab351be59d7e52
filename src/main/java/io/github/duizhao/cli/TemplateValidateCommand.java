package io.github.duizhao.cli;

import com.google.gson.stream.JsonWriter;
import io.github.duizhao.template.FoldersReading;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateResolver;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every fault of every file; files that are given together see one another. */
@Command(name = "validate")
final class TemplateValidateCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT")
  private DataFormat format = DataFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> paths = new ArrayList<>();

  TemplateValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    FoldersReading reading = TemplateFiles.at(paths);
    List<TemplateFault> faults = new ArrayList<>(reading.faults());
    faults.addAll(TemplateResolver.resolve(reading.sources()).faults());
    Set<String> files = new LinkedHashSet<>();
    reading.sources().forEach(source -> files.add(source.name()));
    faults.forEach(fault -> files.add(fault.file()));
    if (files.isEmpty()) {
      String named = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
      throw Failure.usage("cli.template.none", named);
    }
    ResultOutput.text(
        console,
        out -> {
          if (format == DataFormat.JSON) {
            json(files, faults, out);
          } else {
            for (TemplateFault fault : faults) {
              out.write(FaultLines.of(fault, console.messages()) + "\n");
            }
          }
        });
    if (format == DataFormat.TEXT) {
      console.say(
          faults.isEmpty() ? "cli.template.sound" : "cli.template.faults",
          files.size(),
          faults.size());
    }
    return faults.isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
  }

  private void json(Set<String> files, List<TemplateFault> faults, Writer out) throws IOException {
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("files").beginArray();
    for (String file : files) {
      json.beginObject();
      json.name("path").value(file);
      json.name("faults").beginArray();
      for (TemplateFault fault : faults) {
        if (fault.file().equals(file)) {
          fault(fault, json);
        }
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.name("faults").value(faults.size());
    json.endObject();
    Json.end(json, out);
  }

  private void fault(TemplateFault fault, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("line").value(fault.line());
    json.name("column").value(fault.column());
    json.name("path").value(fault.path());
    json.name("message").value(console.messages().format(fault.message()));
    json.endObject();
  }
}
