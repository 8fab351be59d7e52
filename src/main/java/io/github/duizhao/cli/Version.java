package io.github.duizhao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, which the build writes into a resource. */
final class Version {

  private Version() {}

  static String current() {
    Properties properties = new Properties();
    try (InputStream stream =
        Version.class.getResourceAsStream("/io/github/duizhao/version.properties")) {
      if (stream == null) {
        throw new IllegalStateException("not in the package: version.properties");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
