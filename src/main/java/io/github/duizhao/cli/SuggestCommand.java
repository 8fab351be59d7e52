package io.github.duizhao.cli;

import com.google.gson.stream.JsonWriter;
import io.github.duizhao.check.DepartmentMeasures;
import io.github.duizhao.measure.MeasureCategory;
import io.github.duizhao.measure.MeasureLibrary;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Suggests measures for a problem. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--problem", paramLabel = "TEXT", required = true)
  private String problem;

  @Option(names = "--category", paramLabel = "ID")
  private String category;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 5;

  @Option(names = "--template", paramLabel = "ID|FILE")
  private String template;

  @Option(names = "--templates", paramLabel = "DIR")
  private List<Path> templateFolders = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT")
  private DataFormat format = DataFormat.TEXT;

  SuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    if (problem.isBlank()) {
      throw Failure.usage("cli.suggest.blank");
    }
    if (limit < 1) {
      throw Failure.usage(
          "cli.usage.value", "--limit", limit, console.messages().get("cli.expected.limit"));
    }
    MeasureLibrary library = MeasureLibrary.builtIn();
    if (category != null && library.category(category).isEmpty()) {
      String ids =
          library.categories().stream().map(MeasureCategory::id).collect(Collectors.joining(", "));
      throw Failure.usage("cli.suggest.category", category, ids);
    }
    TemplateChoice templates = TemplateChoice.of(templateFolders, template, console);
    Suggester suggester =
        templates.chosen().map(DepartmentMeasures::suggester).orElseGet(Suggester::builtIn);
    List<Suggestion> suggestions =
        suggester.suggest(
            SuggestionRequest.of(problem).within(Optional.ofNullable(category)).atMost(limit));
    ResultOutput.text(
        console,
        out -> {
          if (format == DataFormat.JSON) {
            json(suggestions, out);
          } else {
            text(suggestions, out);
          }
        });
    return templates.status(ExitStatus.OK);
  }

  private void text(List<Suggestion> suggestions, Writer out) throws IOException {
    if (suggestions.isEmpty()) {
      console.say("cli.suggest.none");
    }
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion suggestion = suggestions.get(i);
      out.write((i + 1) + ". " + suggestion.text() + "\n");
      out.write("   [" + suggestion.category() + "] " + suggestion.id() + "\n");
    }
  }

  private void json(List<Suggestion> suggestions, Writer out) throws IOException {
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("problem").value(problem);
    json.name("suggestions").beginArray();
    for (Suggestion suggestion : suggestions) {
      json.beginObject();
      json.name("id").value(suggestion.id());
      json.name("category").value(suggestion.category());
      json.name("text").value(suggestion.text());
      json.name("slots").beginArray();
      for (Suggestion.Slot slot : suggestion.slots()) {
        slot(slot, json);
      }
      json.endArray();
      json.name("score").value(suggestion.score());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    Json.end(json, out);
  }

  private static void slot(Suggestion.Slot slot, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(slot.name());
    json.name("start").value(slot.span().start());
    json.name("end").value(slot.span().end());
    json.name("examples").beginArray();
    for (String example : slot.examples()) {
      json.value(example);
    }
    json.endArray();
    json.endObject();
  }
}
