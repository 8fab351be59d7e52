package io.github.duizhao.cli;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command writes and in which language.
 *
 * @param out results, as bytes: text is written in UTF-8 whatever the locale
 * @param err messages for people
 * @param messages their language
 */
record Console(OutputStream out, PrintWriter err, Messages messages) {

  /** Writes a message for people. */
  void say(Message message) {
    err.println(messages.format(message));
    err.flush();
  }

  /** Writes a message for people. */
  void say(String key, Object... arguments) {
    say(Message.of(key, arguments));
  }
}
