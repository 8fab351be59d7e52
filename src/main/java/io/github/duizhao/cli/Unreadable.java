package io.github.duizhao.cli;

import io.github.duizhao.message.Message;

/** Says why a document could not be read. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  Unreadable(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  Unreadable(String key, Object... arguments) {
    this(Message.of(key, arguments));
  }

  Message reason() {
    return reason;
  }
}
