package io.github.duizhao.message;

import java.util.List;

/**
 * A text for people before it is put in a language: a key of the bundle and what goes into it.
 *
 * @param key key in {@code messages_*.properties}
 * @param arguments values for {0}, {1} …: strings, numbers or other messages
 */
public record Message(String key, List<Object> arguments) {

  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with its arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
