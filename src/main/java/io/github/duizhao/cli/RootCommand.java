package io.github.duizhao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(name = "duizhao", versionProvider = RootCommand.VersionLine.class)
final class RootCommand implements Callable<Integer> {

  /** What {@code --version} prints. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"duizhao " + Version.current()};
    }
  }

  private final Console console;

  @Spec private CommandSpec spec;

  RootCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("cli.usage.noCommand");
    spec.commandLine().usage(console.err());
    return ExitStatus.USAGE;
  }
}
