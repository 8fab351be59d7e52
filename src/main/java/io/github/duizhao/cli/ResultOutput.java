package io.github.duizhao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** Writes results to a file or to standard output. */
final class ResultOutput {

  /** Writes bytes. */
  @FunctionalInterface
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** Writes text. */
  @FunctionalInterface
  interface Text {
    void write(Writer out) throws IOException;
  }

  private ResultOutput() {}

  /**
   * Writes text in UTF-8.
   *
   * @return the status to end with: {@code status}, or another if writing failed
   */
  static int text(Optional<Path> file, Console console, int status, Text content) throws Failure {
    return bytes(
        file,
        console,
        status,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.write(writer);
          writer.flush();
        });
  }

  /**
   * Writes bytes.
   *
   * @return the status to end with: {@code status}, or another if writing failed
   */
  static int bytes(Optional<Path> file, Console console, int status, Bytes content) throws Failure {
    if (file.isPresent()) {
      AtomicFile.write(file.get(), content);
      return status;
    }
    try {
      content.write(console.out());
      console.out().flush();
      return status;
    } catch (IOException e) {
      return standardOutputFailed(e, console, status);
    }
  }

  /** Says why standard output failed, unless its reader only went away. */
  static int standardOutputFailed(IOException e, Console console, int status) {
    String reason = ExceptionUtils.getRootCauseMessage(e);
    if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
      return status;
    }
    console.say("cli.output.failed", "-", reason);
    return ExitStatus.USAGE;
  }
}
