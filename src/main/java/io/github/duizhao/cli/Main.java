package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("check")) {
      HeadStart.begin();
    }
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    Messages messages = Messages.forLanguage(Language.of(System.getProperties(), System.getenv()));
    System.exit(CommandLineProgram.run(new Console(out, err, messages), args));
  }
}
