package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command did.
 *
 * @param status its exit status
 * @param out what it wrote to standard output, in UTF-8
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  /** Runs a command with messages in Chinese. */
  static Run of(Object... args) {
    return in(Messages.CHINESE, args);
  }

  /** Runs a command. */
  static Run in(Messages messages, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    String[] strings = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      strings[i] = args[i].toString();
    }
    int status =
        CommandLineProgram.run(new Console(out, new PrintWriter(err, true), messages), strings);
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
