package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Refusal;
import java.util.Optional;

/** Brings the state of a session to the measure panel and its actions back. */
final class MeasureController extends PanelController implements MeasureView.Actions {

  private final MeasureView view;
  private final MeasureTexts texts;

  /** Where the problem came from that was shown last. */
  private Optional<MeasureProblem.Source> source = Optional.empty();

  MeasureController(DeckSession session, MeasureView view) {
    super(session);
    this.view = view;
    this.texts = new MeasureTexts(messages());
  }

  @Override
  public void problemTyped(String words) {
    attempt(() -> desk().suggestFor(words));
  }

  @Override
  public void takeFromText() {
    attempt(desk()::takeFromText);
  }

  @Override
  public void suggestionChosen(int index) {
    attempt(() -> desk().choose(index));
  }

  @Override
  public void suggestionEntered() {
    attempt(desk()::goOn);
  }

  @Override
  public void favourite() {
    attempt(desk()::toggleFavourite);
  }

  @Override
  public void clearFavourites() {
    attempt(desk()::clearFavourites);
  }

  @Override
  public void answered() {
    attempt(() -> desk().answer(view.answers()));
  }

  @Override
  public void finished() {
    attempt(() -> desk().insert(view.answers(), true));
  }

  @Override
  public void insert() {
    attempt(() -> desk().insert(view.answers(), false));
  }

  @Override
  public void improve() {
    attempt(desk()::improve);
  }

  @Override
  public void cancel() {
    attempt(desk()::cancelImproving);
  }

  /** Leads back to the text, out of the improving of a measure too. */
  @Override
  public void leave() {
    attempt(desk()::leave);
    super.leave();
  }

  @Override
  void notice(DeckState state, Optional<Message> notice) {
    state.measures.notice = notice;
  }

  @Override
  void refresh() {
    MeasureState state = state().measures;
    Messages messages = messages();
    boolean improving = state.improving.isPresent();
    view.showProblem(texts.problem(state));
    view.showChoosing(!improving);
    forgetTyped(state);
    view.showSuggestions(texts.lines(state), state.chosen);
    view.showForm(texts.form(state));
    view.showState(texts.said(state), texts.state(state));
    view.showPreview(texts.preview(state));
    view.showNotices(texts.notices(state, state().documentRefusal));
    view.labelInsert(texts.insertLabel(state), texts.insertName(state));
    allow(state, messages);
    state
        .takeFocus()
        .ifPresent(
            place -> {
              switch (place) {
                case SUGGESTIONS -> view.focusSuggestions();
                case BLANKS -> view.focusBlanks();
              }
            });
  }

  /** A problem from the text takes the place of the one that was typed. */
  private void forgetTyped(MeasureState state) {
    Optional<MeasureProblem.Source> now = state.problem.map(MeasureProblem::source);
    boolean wasTyped = source.equals(Optional.of(MeasureProblem.Source.TYPED));
    if (wasTyped && !now.equals(source)) {
      view.clearTyped();
    }
    source = now;
  }

  private void allow(MeasureState state, Messages messages) {
    Optional<Message> locked = state().documentRefusal.map(Refusal::message);
    Optional<Message> insert = locked.or(() -> texts.nothingToInsert(state));
    view.allowInsert(insert.isEmpty(), insert.map(messages::format).orElse(""));
    Optional<Message> improve = locked.or(() -> texts.nothingToImprove(state));
    view.allowImprove(improve.isEmpty(), improve.map(messages::format).orElse(""));
    Optional<Message> choose = texts.nothingChosen(state);
    view.allowFavourite(
        choose.isEmpty(), texts.favouriteLabel(state), choose.map(messages::format).orElse(""));
    boolean clear = !state.favourites.isEmpty() || state.favouritesTrouble.isPresent();
    view.showClear(clear, texts.clearLabel(state));
  }

  private MeasureDesk desk() {
    return session().measures();
  }
}
