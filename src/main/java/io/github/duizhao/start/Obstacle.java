package io.github.duizhao.start;

/** Why the extension cannot run: a text for its user. */
final class Obstacle {

  private final String key;
  private final Object[] arguments;

  private Obstacle(String key, Object... arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  /** The Java in use is too old. */
  static Obstacle oldJava(JavaVersion version) {
    return new Obstacle("java.old", version.name(), Integer.toString(JavaVersion.MINIMUM));
  }

  /** A part of the extension cannot be loaded. */
  static Obstacle damaged() {
    return new Obstacle("damaged");
  }

  /** What is wrong and what to do, in a language. */
  String text(Texts texts) {
    return texts.get(key, arguments);
  }
}
