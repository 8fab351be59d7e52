package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.writer.RefusedException;
import java.util.Optional;

/** Turns a change that may be refused into what the user is told. */
final class Refusals {

  private Refusals() {}

  /** Makes the change; gives the reason if it was refused. */
  static Optional<Message> of(Change change) {
    try {
      change.run();
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.refusal().message());
    }
  }

  /** A change of the document that may be refused. */
  interface Change {
    void run() throws RefusedException;
  }
}
