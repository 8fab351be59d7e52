package io.github.duizhao.cli;

import io.github.duizhao.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with a command line, where, and how to mend it. */
final class UsageErrors {

  private UsageErrors() {}

  static int report(CommandLine.ParameterException e, Console console) {
    console.say(describe(e, console));
    console.say("cli.usage.help", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitStatus.USAGE;
  }

  private static Message describe(CommandLine.ParameterException e, Console console) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return missing(missing);
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      return Message.of("cli.usage.twice", name(twice.getOverwritten()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return Message.of(
          "cli.usage.value", name(e.getArgSpec()), e.getValue(), expected(e.getArgSpec(), console));
    }
    return Message.of("cli.usage.other", String.valueOf(e.getMessage()));
  }

  private static Message unmatched(CommandLine.UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    List<String> near = e.getSuggestions();
    String key = first.startsWith("-") ? "cli.usage.option" : "cli.usage.argument";
    return near.isEmpty()
        ? Message.of(key, first)
        : Message.of(key + ".near", first, String.join(" ", near));
  }

  private static Message missing(CommandLine.MissingParameterException e) {
    List<ArgSpec> missing = e.getMissing().isEmpty() ? List.of(e.getArgSpec()) : e.getMissing();
    return Message.of(
        "cli.usage.missing",
        missing.stream().map(UsageErrors::synopsis).collect(Collectors.joining(" ")));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String synopsis(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String expected(ArgSpec argument, Console console) {
    if (argument.type().isEnum()) {
      return Arrays.stream(argument.type().getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" | "));
    }
    String key = "cli.expected." + name(argument).replace("--", "");
    return console.messages().has(key) ? console.messages().get(key) : argument.paramLabel();
  }
}
