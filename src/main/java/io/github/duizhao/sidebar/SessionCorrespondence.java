package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Refusal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The correspondence of a session's document. Main thread only. */
final class SessionCorrespondence implements CorrespondenceDesk {

  private final XComponentContext context;
  private final DeckSession session;

  SessionCorrespondence(XComponentContext context, DeckSession session) {
    this.context = context;
    this.session = session;
  }

  @Override
  public Optional<CheckResult> result() {
    return session.state().result;
  }

  @Override
  public boolean isCurrent() {
    return session.isChecked();
  }

  @Override
  public Optional<Message> obstacle() {
    if (!session.state().notes.writable()) {
      return Optional.of(Refusal.NEWER_NOTES.message());
    }
    return session.document().refusal().map(Refusal::message);
  }

  @Override
  public void check() {
    session.check();
  }

  @Override
  public boolean goTo(CheckResult result, Span place) {
    return session.document().select(result.statement().snapshot(), place);
  }

  @Override
  public void focusText() {
    session.document().focus();
  }

  @Override
  public Optional<Message> keep(UnaryOperator<DocumentNotes> change) {
    // The notes as they are in the document now: another window may have written in between.
    Optional<Message> refusal =
        Refusals.of(
            () -> session.document().keep(change.apply(session.document().notes().notes())));
    session.check();
    return refusal;
  }

  @Override
  public void suggest(Item problem) {
    DeckOpener.open(session.document(), new MainThread(context));
    session.measures().suggestFor(problem);
  }
}
