package io.github.duizhao.cli;

import com.google.gson.stream.JsonWriter;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Rules;
import io.github.duizhao.message.Messages;
import io.github.duizhao.report.RuleFacts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

  /** The forms of the list. */
  private enum Format {
    TEXT,
    JSON,
    MD
  }

  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.TEXT;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ResultOutput.text(
        console,
        out -> {
          switch (format) {
            case TEXT -> text(out);
            case JSON -> json(out);
            case MD -> markdown(out);
          }
        });
    return ExitStatus.OK;
  }

  private void text(Writer out) throws IOException {
    for (RuleInfo info : Rules.infos()) {
      out.write(name(info) + "  [" + info.id() + "]\n");
      out.write("  " + facts(info) + "\n");
      out.write("  " + explanation(info) + "\n\n");
    }
  }

  private void markdown(Writer out) throws IOException {
    out.write("# " + console.messages().get("cli.rules.title") + "\n");
    for (RuleInfo info : Rules.infos()) {
      out.write("\n## " + name(info) + " `" + info.id() + "`\n\n");
      out.write(explanation(info) + "\n\n");
      out.write(facts(info) + "\n");
      RuleFacts all = RuleFacts.of(info, console.messages());
      out.write("\n" + all.fix() + "\n\n" + all.off() + "\n");
      for (String threshold : all.thresholds()) {
        out.write("\n- " + threshold + "\n");
      }
      examples(out, "rules.hits", all.hits());
      examples(out, "rules.non-hits", all.nonHits());
    }
  }

  private void examples(Writer out, String title, List<String> examples) throws IOException {
    out.write("\n### " + console.messages().get(title) + "\n");
    for (String example : examples) {
      out.write("\n```\n" + example.strip() + "\n```\n");
    }
  }

  private void json(Writer out) throws IOException {
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("rules").beginArray();
    for (RuleInfo info : Rules.infos()) {
      json.beginObject();
      json.name("id").value(info.id());
      json.name("name").value(name(info));
      json.name("severity").value(info.severity().id());
      json.name("basis").value(info.basis().id());
      json.name("source").value(info.source());
      json.name("explanation").value(explanation(info));
      json.endObject();
    }
    json.endArray();
    json.endObject();
    Json.end(json, out);
  }

  private String name(RuleInfo info) {
    return textOf("rule." + info.id() + ".name", info.id());
  }

  private String explanation(RuleInfo info) {
    return textOf("rule." + info.id() + ".explanation", "");
  }

  private String facts(RuleInfo info) {
    Messages messages = console.messages();
    return messages.get(
        "cli.rules.facts",
        messages.get("severity." + info.severity().id()),
        messages.get("basis." + info.basis().id()),
        info.source());
  }

  private String textOf(String key, String fallback) {
    return console.messages().has(key) ? console.messages().get(key) : fallback;
  }
}
