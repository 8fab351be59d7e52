package io.github.duizhao.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The office that is installed on this machine, or that the system property names. */
final class OfficeProgram {

  /** The path of the {@code soffice} to test with; without it the one on the path of programs. */
  static final String PROPERTY = "duizhao.soffice";

  private static final Path FOLDER = folder();

  private OfficeProgram() {}

  static Path soffice() {
    return FOLDER.resolve("soffice");
  }

  static Path unopkg() {
    return FOLDER.resolve("unopkg");
  }

  /** A line of the office's {@code fundamentalrc}. */
  static String setting(String key) throws IOException {
    Path file =
        Files.isRegularFile(FOLDER.resolve("fundamentalrc"))
            ? FOLDER.resolve("fundamentalrc")
            : FOLDER.resolve("fundamental.ini");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key + "="))
          .map(line -> line.substring(key.length() + 1))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path folder() {
    String named = System.getProperty(PROPERTY, "");
    Path soffice = named.isEmpty() ? onPath() : Path.of(named);
    try {
      return soffice.toRealPath().getParent();
    } catch (IOException e) {
      throw new UncheckedIOException("No office at " + soffice, e);
    }
  }

  private static Path onPath() {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(java.io.File.pathSeparator)))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "soffice is not on the PATH: run bin/test, or install"
                        + " libreoffice-writer and libreoffice-java-common"));
  }
}
