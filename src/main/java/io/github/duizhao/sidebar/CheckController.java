package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.FixAll;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import io.github.duizhao.sidebar.control.TreeRow;
import io.github.duizhao.writer.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the state of a session to the check panel and its actions back. */
final class CheckController extends PanelController implements CheckView.Actions {

  /** As much of a measure as a list that drops down can show. */
  private static final int ANSWER = 40;

  private final CheckView view;
  private List<Finding> shown;
  private Set<Finding> shownStale = Set.of();
  private FindingRows rows;
  private Decisions shownDecisions = Decisions.NONE;
  private DecisionRows decisionRows;

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
  public void correspondence() {
    attempt(session()::openCorrespondence);
  }

  @Override
  public void findingChosen(String key) {
    attempt(
        () -> {
          rows.finding(key).ifPresent(session()::selectFinding);
          decisionRows.decision(key).ifPresent(session()::selectDecision);
        });
  }

  @Override
  public void goToFinding() {
    attempt(session()::goToFinding);
  }

  @Override
  public void fix() {
    attempt(actions()::fix);
  }

  @Override
  public void fixAll() {
    attempt(actions()::fixAll);
  }

  @Override
  public void why() {
    attempt(actions()::why);
  }

  @Override
  public void ignoreScopeChosen(int index) {
    attempt(
        () -> {
          state().ignoreScope = IgnoreScope.ALL.get(Math.max(0, index));
          state().changed();
        });
  }

  @Override
  public void ignore(String reason) {
    attempt(
        () -> {
          if (actions().ignore(reason)) {
            view.clearIgnoreReason();
          }
        });
  }

  @Override
  public void restore() {
    attempt(actions()::restore);
  }

  @Override
  public void answerChosen(int index) {
    attempt(
        () -> {
          state().answer = index;
          state().changed();
        });
  }

  @Override
  public void link() {
    attempt(actions()::link);
  }

  private FindingActions actions() {
    return session().actions();
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
    makeRows(state, messages);
    view.showLive(state.live);
    view.showChecking(state.activity == Activity.CHECKING);
    view.showSummary(Summaries.check(state, messages));
    List<TreeRow> all = new ArrayList<>(rows.rows());
    all.addAll(decisionRows.rows());
    view.showFindings(
        all, state.finding.flatMap(rows::key).or(() -> state.decision.flatMap(decisionRows::key)));
    view.showDetails(Summaries.details(state, messages));
    view.showIgnoreScope(
        IgnoreScope.ALL.stream().map(scope -> messages.get(scope.key())).toList(),
        IgnoreScope.ALL.indexOf(state.ignoreScope));
    showAnswers(state, messages);
    allow(state);
  }

  /** A new result has a new list, also where nothing differs. */
  private void makeRows(DeckState state, Messages messages) {
    List<Finding> findings = findings();
    if (findings != shown
        || !state.stale.equals(shownStale)
        || !state.decisions.equals(shownDecisions)) {
      shown = findings;
      shownStale = state.stale;
      shownDecisions = state.decisions;
      rows = new FindingRows(findings, state.stale, messages);
      decisionRows = new DecisionRows(state.decisions, state.result, messages);
    }
  }

  private void showAnswers(DeckState state, Messages messages) {
    List<String> lines = new ArrayList<>();
    state.result.ifPresent(
        result -> lines.addAll(FindingActions.lines(actions().answers(), result, ANSWER)));
    if (!lines.isEmpty()) {
      lines.add(messages.get("deck.check.answers.none"));
    }
    view.showAnswers(lines, state.answer);
  }

  private void allow(DeckState state) {
    boolean chosen = state.finding.isPresent();
    Optional<Message> choose =
        chosen ? Optional.empty() : Optional.of(Message.of("deck.check.choose-first"));
    Optional<Message> locked = state.documentRefusal.map(Refusal::message);
    boolean row = chosen || state.decision.isPresent();
    Optional<Message> noPlace =
        row && state.selectedPlace().isEmpty()
            ? Optional.of(Message.of("deck.check.no-place"))
            : Optional.empty();
    Optional<Message> noRow = row ? Optional.empty() : choose;
    allow(view::allowGoTo, noRow.or(() -> noPlace));
    allow(view::allowFix, choose.or(() -> noFix(state)).or(() -> locked));
    allow(view::allowFixAll, choose.or(() -> noFixAll(state)).or(() -> locked));
    allow(view::allowWhy, noRow);
    // A rule is turned off in the user's settings, whatever the document allows.
    boolean inDocument = state.ignoreScope != IgnoreScope.RULE;
    allow(view::allowIgnore, choose.or(() -> locked.filter(refusal -> inDocument)));
    allow(view::allowRestore, noDecision(state).or(() -> locked.filter(r -> keptInside(state))));
    Optional<Message> noAnswer =
        state.answer < 0 ? Optional.of(Message.of("deck.measure.choose-first")) : Optional.empty();
    allow(view::allowLink, locked.or(() -> noAnswer));
  }

  private static Optional<Message> noFix(DeckState state) {
    return state
            .finding
            .filter(finding -> finding.fixes().isEmpty())
            .filter(finding -> !FindingActions.isLayout(finding))
            .filter(finding -> !MeasureImprover.improves(finding))
            .isPresent()
        ? Optional.of(Message.of("deck.check.no-fix"))
        : Optional.empty();
  }

  private static Optional<Message> noFixAll(DeckState state) {
    boolean some =
        state
            .result
            .flatMap(result -> FixAll.of(result, state.finding.orElseThrow().rule()))
            .isPresent();
    return some ? Optional.empty() : Optional.of(Message.of("deck.check.no-fix"));
  }

  private static Optional<Message> noDecision(DeckState state) {
    return state.decision.isEmpty()
        ? Optional.of(Message.of("deck.check.choose-ignored"))
        : Optional.empty();
  }

  private static boolean keptInside(DeckState state) {
    return !(state.decision.orElseThrow() instanceof Decision.RuleOff);
  }

  private void allow(Allowing control, Optional<Message> refusal) {
    control.allow(refusal.isEmpty(), refusal.map(messages()::format).orElse(""));
  }

  /** Makes a control usable, or says why it is not. */
  private interface Allowing {
    void allow(boolean allowed, String reason);
  }
}
