package io.github.duizhao.integration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Texts to type into documents. */
final class Samples {

  /** A statement with one fault of each of five kinds. */
  static final String FAULTY = read("faulty.txt");

  /** A statement without a fault. */
  static final String SOUND = read("sound.txt");

  /** Minutes of a meeting: another genre. */
  static final String MINUTES = read("minutes.txt");

  private Samples() {}

  private static String read(String name) {
    try (InputStream stream = Samples.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
