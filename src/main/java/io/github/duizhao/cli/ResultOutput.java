package io.github.duizhao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

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

  /** Writes text to standard output in UTF-8. */
  static void text(Console console, Text content) {
    try {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      content.write(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard output keeps its faults", e);
    }
  }

  /** Writes bytes to a file, or to standard output where none is named. */
  static void bytes(Optional<Path> file, Console console, Bytes content) throws Failure {
    if (file.isPresent()) {
      AtomicFile.write(file.get(), content);
      return;
    }
    try {
      content.write(console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard output keeps its faults", e);
    }
  }
}
