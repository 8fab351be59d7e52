package io.github.duizhao.cli;

import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateSection;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and shows templates. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  private TemplatesCommand(Console console) {
    this.console = console;
  }

  /** The command with its own commands. */
  static CommandLine with(Console console) {
    CommandLine command = new CommandLine(new TemplatesCommand(console));
    command.addSubcommand(new ListCommand(console));
    command.addSubcommand(new ShowCommand(console));
    return command;
  }

  @Override
  public Integer call() {
    console.say("cli.usage.noCommand");
    spec.commandLine().usage(console.err());
    return ExitStatus.USAGE;
  }

  /** One line a template: id and name. */
  @Command(name = "list")
  private static final class ListCommand implements Callable<Integer> {

    private final Console console;

    ListCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      List<Template> templates = TemplateLibrary.builtIn().all();
      String language = console.messages().locale().toLanguageTag();
      ResultOutput.text(
          console,
          out -> {
            for (Template template : templates) {
              out.write(template.id() + "\t" + template.name(language) + "\n");
            }
          });
      return ExitStatus.OK;
    }
  }

  /** A template's parts with what belongs in each. */
  @Command(name = "show")
  private static final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    ShowCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Failure {
      Template template = TemplateChoice.named(id, TemplateLibrary.builtIn());
      ResultOutput.text(console, out -> show(template, out));
      return ExitStatus.OK;
    }

    private void show(Template template, Writer out) throws IOException {
      String language = console.messages().locale().toLanguageTag();
      line(out, "cli.template.head", template.name(language), template.id(), template.version());
      line(out, "cli.template.meeting", template.meeting());
      line(out, "cli.template.title", template.title());
      for (TemplateSection section : template.sections()) {
        show(section, out);
      }
    }

    private void show(TemplateSection section, Writer out) throws IOException {
      out.write('\n');
      String role = console.messages().get("role." + section.role().id());
      String heading = section.heading().isEmpty() ? role : section.heading();
      boolean required = section.required() || section.role().alwaysExpected();
      line(
          out,
          required ? "cli.template.required" : "cli.template.optional",
          heading,
          section.role().id());
      TemplateSection.Length length = section.length();
      if (length.max() < Integer.MAX_VALUE) {
        line(out, "cli.template.between", length.min(), length.max());
      } else if (length.min() > 0) {
        line(out, "cli.template.atLeast", length.min());
      }
      out.write("  " + section.hint() + "\n");
      for (TemplateSection.SubHeading sub : section.subHeadings()) {
        out.write("  - " + sub.heading() + (sub.hint().isEmpty() ? "" : "\n    " + sub.hint()));
        out.write('\n');
      }
    }

    private void line(Writer out, String key, Object... arguments) throws IOException {
      out.write(console.messages().get(key, arguments) + "\n");
    }
  }
}
