package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.Optional;

/**
 * Connects a panel with its session for as long as the panel is there: brings the state to the
 * panel and the user's actions back. Main thread only.
 */
abstract class PanelController {

  private final DeckSession session;
  private final Runnable refreshing = this::refresh;

  PanelController(DeckSession session) {
    this.session = session;
  }

  /** Fills the panel and keeps it up to date from now on. */
  final void start() {
    session.state().listen(refreshing);
    refresh();
  }

  /** Lets go of the session. */
  final void end() {
    session.state().unlisten(refreshing);
  }

  /** Gives the keyboard back to the text. */
  public void leave() {
    attempt(() -> session.document().focus());
  }

  /** Shows the state as it is now. */
  abstract void refresh();

  /** Makes a notice the one that this panel shows. */
  abstract void notice(DeckState state, Optional<Message> notice);

  final DeckSession session() {
    return session;
  }

  final DeckState state() {
    return session.state();
  }

  final Messages messages() {
    return session.messages();
  }

  /** Does what the user asked for, or says in this panel that it broke off. */
  final void attempt(Runnable action) {
    Guard.run(
        action,
        () -> {
          notice(state(), Optional.of(Message.of("deck.failed")));
          state().changed();
        });
  }
}
