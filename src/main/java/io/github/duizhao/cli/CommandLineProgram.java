package io.github.duizhao.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the commands together and turns whatever goes wrong into a message and a status. */
final class CommandLineProgram {

  private CommandLineProgram() {}

  /** Runs a command. Never throws, never ends the process. */
  static int run(Console outer, String... args) {
    StandardOutput output = new StandardOutput(outer.out());
    Console console = new Console(output, outer.err(), outer.messages());
    int status = program(console, args).execute(args);
    output.flush();
    if (output.fault().isPresent()) {
      console.say("cli.output.standard", String.valueOf(output.fault().get().getMessage()));
      return ExitStatus.USAGE;
    }
    return status;
  }

  private static CommandLine program(Console console, String... args) {
    CommandLine program = new CommandLine(new RootCommand(console));
    subcommands(console, args).forEach(program::addSubcommand);
    program
        .getCommandSpec()
        .addOption(helpOption())
        .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
    addHelp(program);
    Locale locale = console.messages().locale();
    program.setResourceBundle(
        ResourceBundle.getBundle(
            CommandLineProgram.class.getPackageName() + ".help",
            locale,
            CommandLineProgram.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    program.setExpandAtFiles(false);
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setUsageHelpAutoWidth(false);
    program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    program.setOut(
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
    program.setErr(console.err());
    program.setParameterExceptionHandler((e, given) -> UsageErrors.report(e, console));
    program.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    return program;
  }

  /**
   * Reading what a command takes costs time at the start, so only the one that is named is read.
   */
  private static List<Object> subcommands(Console console, String... args) {
    return switch (args.length == 0 ? "" : args[0]) {
      case "check" -> List.of(new CheckCommand(console));
      case "suggest" -> List.of(new SuggestCommand(console));
      case "outline" -> List.of(new OutlineCommand(console));
      case "rectification" -> List.of(new RectificationCommand(console));
      case "templates" -> List.of(TemplatesCommand.with(console));
      case "rules" -> List.of(new RulesCommand(console));
      default ->
          List.of(
              new CheckCommand(console),
              new SuggestCommand(console),
              new OutlineCommand(console),
              new RectificationCommand(console),
              TemplatesCommand.with(console),
              new RulesCommand(console));
    };
  }

  private static void addHelp(CommandLine parent) {
    for (CommandLine command : parent.getSubcommands().values()) {
      command.getCommandSpec().addOption(helpOption());
      addHelp(command);
    }
  }

  private static OptionSpec helpOption() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build();
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof Failure failure) {
      console.say(failure.reason());
      return failure.status();
    }
    console.say("cli.internal", String.valueOf(e));
    return ExitStatus.UNREADABLE;
  }
}
