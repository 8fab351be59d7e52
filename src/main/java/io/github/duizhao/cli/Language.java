package io.github.duizhao.cli;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds the language that the user's shell asks for. */
final class Language {

  /** Set by the start script, which gives Java a locale of its own so that file names are UTF-8. */
  static final String PROPERTY = "duizhao.language";

  private Language() {}

  /** The locale that counts for messages, in POSIX order; "" where none is set. */
  static String of(Properties properties, Map<String, String> environment) {
    return Stream.concat(
            Stream.of(properties.getProperty(PROPERTY, "")),
            Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, "")))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
