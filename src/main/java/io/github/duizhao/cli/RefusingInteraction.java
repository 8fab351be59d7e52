package io.github.duizhao.cli;

import com.sun.star.task.PasswordRequest;
import com.sun.star.task.XInteractionAbort;
import com.sun.star.task.XInteractionContinuation;
import com.sun.star.task.XInteractionDisapprove;
import com.sun.star.task.XInteractionHandler;
import com.sun.star.task.XInteractionRequest;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.message.Message;

/** Answers every question of an office with no and remembers whether a password was wanted. */
final class RefusingInteraction implements XInteractionHandler {

  // The office asks on a thread of its own.
  private volatile boolean passwordWanted;

  @Override
  public void handle(XInteractionRequest request) {
    if (request.getRequest() instanceof PasswordRequest) {
      passwordWanted = true;
    }
    for (XInteractionContinuation answer : request.getContinuations()) {
      if (UnoRuntime.queryInterface(XInteractionAbort.class, answer) != null
          || UnoRuntime.queryInterface(XInteractionDisapprove.class, answer) != null) {
        answer.select();
        return;
      }
    }
  }

  /** Why the document did not open. */
  Message reason() {
    return Message.of(passwordWanted ? "cli.unreadable.password" : "cli.unreadable.damaged");
  }
}
