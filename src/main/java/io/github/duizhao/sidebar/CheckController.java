package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import java.util.List;
import java.util.Optional;

/** Brings the state of a session to the check panel and its actions back. */
final class CheckController implements CheckView.Actions, PanelController {

  private final DeckSession session;
  private final CheckView view;
  private final Runnable refresh = this::refresh;
  private List<Finding> shown;
  private FindingRows rows;

  CheckController(DeckSession session, CheckView view) {
    this.session = session;
    this.view = view;
  }

  @Override
  public void start() {
    session.state().listen(refresh);
    refresh();
  }

  @Override
  public void end() {
    session.state().unlisten(refresh);
  }

  @Override
  public void check() {
    attempt(session.state().activity == Activity.CHECKING ? session::cancelCheck : session::check);
  }

  @Override
  public void live(boolean on) {
    attempt(() -> session.setLive(on));
  }

  @Override
  public void findingChosen(String key) {
    attempt(() -> rows.finding(key).ifPresent(session::selectFinding));
  }

  @Override
  public void goToFinding() {
    attempt(session::goToFinding);
  }

  @Override
  public void fix() {
    attempt(session::fix);
  }

  @Override
  public void leave() {
    attempt(() -> session.document().focus());
  }

  private List<Finding> findings() {
    return session.state().result.map(CheckResult::findings).orElse(List.of());
  }

  /** Does what the user asked for, or says in this panel that it broke off. */
  private void attempt(Runnable action) {
    Guard.run(
        action,
        () -> {
          session.state().checkNotice = Optional.of(Message.of("deck.failed"));
          session.state().changed();
        });
  }

  private void refresh() {
    Messages messages = session.messages();
    DeckState state = session.state();
    List<Finding> findings = findings();
    if (findings != shown) {
      shown = findings;
      rows = new FindingRows(findings, messages);
    }
    view.showLive(state.live);
    view.showChecking(state.activity == Activity.CHECKING);
    view.showSummary(Summaries.check(state, messages));
    view.showFindings(rows.rows(), state.finding.flatMap(rows::key));
    view.showDetails(Summaries.details(state.finding, messages));
    boolean hasPlace = state.finding.flatMap(Finding::span).isPresent();
    view.allowGoTo(
        hasPlace,
        messages.get(state.finding.isEmpty() ? "deck.check.choose-first" : "deck.check.no-place"));
    allowFix(state, messages);
  }

  private void allowFix(DeckState state, Messages messages) {
    if (state.finding.isEmpty()) {
      view.allowFix(false, messages.get("deck.check.choose-first"));
    } else if (state.finding.get().fixes().isEmpty()) {
      view.allowFix(false, messages.get("deck.check.no-fix"));
    } else {
      view.allowFix(
          state.documentRefusal.isEmpty(),
          state.documentRefusal.map(refusal -> messages.format(refusal.message())).orElse(""));
    }
  }
}
