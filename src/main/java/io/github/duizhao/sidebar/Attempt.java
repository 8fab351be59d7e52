package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.writer.RefusedException;
import java.util.Optional;

/** A change of the document that may be refused. */
interface Attempt {

  /** Makes the change. */
  void run() throws RefusedException;

  /** Makes the change, or tells why it was refused. */
  static Optional<Message> refusalOf(Attempt attempt) {
    try {
      attempt.run();
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.refusal().message());
    }
  }
}
