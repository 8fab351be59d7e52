package io.github.duizhao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of a page, which ships beside the class. */
final class Stylesheet {

  static final String TEXT = read();

  private Stylesheet() {}

  private static String read() {
    try (InputStream stream = Stylesheet.class.getResourceAsStream("report.css")) {
      if (stream == null) {
        throw new IllegalStateException("not in the package: report.css");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
