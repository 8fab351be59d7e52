package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Runs the usual commands once without showing anything. The start script does so when it has built
 * the program, and has Java keep the classes that were loaded ready for the next starts (class data
 * sharing).
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Argument: a statement to check. */
  public static void main(String[] arguments) {
    String statement = arguments[0];
    run("check", "--format", "json", statement);
    run("check", "--format", "text", statement);
    run("suggest", "--problem", "学习时断时续");
    run("rules");
    run("templates", "list");
  }

  private static void run(String... command) {
    Console silent =
        new Console(
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            Messages.CHINESE);
    CommandLineProgram.run(silent, command);
  }
}
