package io.github.duizhao.sidebar;

import io.github.duizhao.document.Item;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Refusal;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Brings the state of a session to the measure panel and its actions back. */
final class MeasureController implements MeasureView.Actions, PanelController {

  /** As much of a problem as is needed to know which one is meant. */
  private static final int PROBLEM = 60;

  private final DeckSession session;
  private final MeasureView view;
  private final Runnable refresh = this::refresh;

  MeasureController(DeckSession session, MeasureView view) {
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
  public void suggestionChosen(int index) {
    attempt(() -> session.measures().choose(index));
  }

  @Override
  public void insert() {
    attempt(() -> session.measures().insert());
  }

  @Override
  public void leave() {
    attempt(() -> session.document().focus());
  }

  /** Does what the user asked for, or says in this panel that it broke off. */
  private void attempt(Runnable action) {
    Guard.run(
        action,
        () -> {
          session.state().measureNotice = Optional.of(Message.of("deck.failed"));
          session.state().changed();
        });
  }

  private void refresh() {
    Messages messages = session.messages();
    DeckState state = session.state();
    view.showProblem(problem(state, messages));
    view.showSuggestions(
        state.suggestions.stream().map(Suggestion::text).toList(), state.suggestion);
    Optional<Message> refusal =
        state.documentRefusal.map(Refusal::message).or(() -> nothingChosen(state));
    view.allowInsert(refusal.isEmpty(), refusal.map(messages::format).orElse(""));
    view.showPreview(
        state
            .measureNotice
            .or(() -> state.documentRefusal.map(Refusal::message))
            .map(messages::format)
            .orElseGet(() -> state.chosenSuggestion().map(Suggestion::text).orElse("")));
  }

  private static Optional<Message> nothingChosen(DeckState state) {
    return state.chosenSuggestion().isEmpty()
        ? Optional.of(Message.of("deck.measure.choose-first"))
        : Optional.empty();
  }

  private String problem(DeckState state, Messages messages) {
    if (state.problem.isEmpty() || state.result.isEmpty()) {
      return messages.get("deck.measure.no-problem");
    }
    Item problem = state.problem.get();
    String words = state.result.get().statement().snapshot().quote(problem.span());
    return messages.get(
        "deck.measure.problem",
        StringUtils.abbreviate(StringUtils.normalizeSpace(words), "…", PROBLEM));
  }
}
