package io.github.duizhao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists, shows and validates templates. */
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
    command.addSubcommand(new TemplateListCommand(console));
    command.addSubcommand(new TemplateShowCommand(console));
    command.addSubcommand(new TemplateValidateCommand(console));
    return command;
  }

  @Override
  public Integer call() {
    console.say("cli.usage.noCommand");
    spec.commandLine().usage(console.err());
    return ExitStatus.USAGE;
  }
}
