package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import java.util.List;
import java.util.Optional;

/** Brings the state of a session to the check panel and its actions back. */
final class CheckController extends PanelController implements CheckView.Actions {

  private final CheckView view;
  private List<Finding> shown;
  private FindingRows rows;

  CheckController(DeckSession session, CheckView view) {
    super(session);
    this.view = view;
  }

  @Override
  public void check() {
    attempt(state().activity == Activity.CHECKING ? session()::cancelCheck : session()::check);
  }

  @Override
  public void live(boolean on) {
    attempt(() -> session().setLive(on));
  }

  @Override
  public void findingChosen(String key) {
    attempt(() -> rows.finding(key).ifPresent(session()::selectFinding));
  }

  @Override
  public void goToFinding() {
    attempt(session()::goToFinding);
  }

  @Override
  public void fix() {
    attempt(session()::fix);
  }

  private List<Finding> findings() {
    return state().result.map(CheckResult::findings).orElse(List.of());
  }

  @Override
  void notice(DeckState state, Optional<Message> notice) {
    state.checkNotice = notice;
  }

  @Override
  void refresh() {
    Messages messages = messages();
    DeckState state = state();
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
