package io.github.duizhao.cli;

import io.github.duizhao.message.Message;

/** Ends a command with a message for people and an exit status. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;
  private final int status;

  private Failure(Message reason, int status) {
    super(reason.toString());
    this.reason = reason;
    this.status = status;
  }

  /** The command was called wrongly. */
  static Failure usage(String key, Object... arguments) {
    return new Failure(Message.of(key, arguments), ExitStatus.USAGE);
  }

  /** The office or a document did not do what was asked. */
  static Failure unreadable(Message reason) {
    return new Failure(reason, ExitStatus.UNREADABLE);
  }

  Message reason() {
    return reason;
  }

  int status() {
    return status;
  }
}
