package io.github.duizhao.sidebar;

import io.github.duizhao.document.Item;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Refusal;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Brings the state of a session to the measure panel and its actions back. */
final class MeasureController extends PanelController implements MeasureView.Actions {

  /** As much of a problem as is needed to know which one is meant. */
  private static final int PROBLEM = 60;

  private final MeasureView view;

  MeasureController(DeckSession session, MeasureView view) {
    super(session);
    this.view = view;
  }

  @Override
  public void suggestionChosen(int index) {
    attempt(() -> session().measures().choose(index));
  }

  @Override
  public void insert() {
    attempt(() -> session().measures().insert());
  }

  @Override
  void notice(DeckState state, Optional<Message> notice) {
    state.measureNotice = notice;
  }

  @Override
  void refresh() {
    Messages messages = messages();
    DeckState state = state();
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
