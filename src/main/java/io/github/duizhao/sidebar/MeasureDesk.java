package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.consistency.MeasureNotices;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Favourites;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The part of a session that leads from a problem to a measure: finds patterns, fills them in,
 * inserts them, and improves measures that are there. Main thread only; what takes time is done
 * elsewhere.
 */
final class MeasureDesk {

  /** So long somebody must have stopped typing before the preview follows. */
  private static final long PAUSE_MILLISECONDS = 150;

  private final MeasureText text;
  private final MeasureStage stage;
  private final DeckState deck;
  private final MeasureState state;
  private final Messages messages;
  private final Consumer<Runnable> afterCheck;
  private final Runnable check;
  private final SuggestionRunner suggestions;
  private final MeasureSearch search;
  private final MeasureImprover improver;
  private final FavouriteDesk favourites;
  private final NewestWork typing;
  private final NewestWork warnings;
  private boolean disposed;

  /**
   * For one document.
   *
   * @param template the one whose changes to the measures count
   * @param afterCheck runs a task with the result of the text as it is now
   * @param check checks the document anew
   */
  MeasureDesk(
      MeasureText text,
      MeasureStage stage,
      DeckState deck,
      Messages messages,
      Threads threads,
      Favourites favourites,
      Supplier<Template> template,
      Consumer<Runnable> afterCheck,
      Runnable check) {
    this.text = text;
    this.stage = stage;
    this.deck = deck;
    this.state = deck.measures;
    this.messages = messages;
    this.afterCheck = afterCheck;
    this.check = check;
    this.suggestions = new SuggestionRunner(threads, favourites);
    this.search = new MeasureSearch(text, deck, suggestions, template, this::changed);
    this.improver = new MeasureImprover(text, deck, messages, threads);
    this.favourites = new FavouriteDesk(favourites, state);
    this.typing = new NewestWork(threads);
    this.warnings = new NewestWork(threads);
  }

  /** Offers measures for what is selected, the problem at the caret or that of the finding. */
  void suggest() {
    stage.enter();
    takeFromText();
  }

  /** The same from the panel itself, which is in view. */
  void takeFromText() {
    afterCheck.accept(
        () -> {
          improver.cancel();
          search.takeFromText();
          state.want(MeasureState.Focus.SUGGESTIONS);
          changed();
        });
  }

  /** Offers measures for a problem that the writer typed; for that of the text if it is blank. */
  void suggestFor(String words) {
    improver.cancel();
    search.typed(words);
    state.want(MeasureState.Focus.SUGGESTIONS);
    changed();
  }

  /** Offers measures for a problem of the statement. */
  void suggestFor(Item problem) {
    improver.cancel();
    search.answer(problem);
    state.want(MeasureState.Focus.SUGGESTIONS);
    changed();
  }

  /** Chooses a pattern. */
  void choose(int index) {
    search.choose(index);
    changed();
  }

  /** Leads on from a chosen pattern to its blanks. */
  void goOn() {
    state.want(MeasureState.Focus.BLANKS);
    deck.changed();
  }

  /**
   * Takes what the writer put into the blanks; the panels follow when he pauses.
   *
   * @param answers one a blank
   */
  void answer(List<String> answers) {
    if (take(answers)) {
      typing.afterPause(PAUSE_MILLISECONDS, this::changed);
    }
  }

  /** Whether they are other answers than before. */
  private boolean take(List<String> answers) {
    Optional<FillIn> form = state.fillIn();
    if (form.isEmpty()
        || form.get().answers().equals(answers)
        || form.get().answers().size() != answers.size()) {
      return false;
    }
    state.notice = Optional.empty();
    if (state.improving.isPresent()) {
      improver.answered(answers);
    } else {
      search.answered(answers);
    }
    return true;
  }

  /** Puts the sentence into the text: a new one where it belongs, or in the place of the old. */
  void insert() {
    insert(false);
  }

  /**
   * Puts the sentence into the text.
   *
   * @param answers what the blanks hold at this moment
   * @param backToText whether the keyboard goes to the text when it is done
   */
  void insert(List<String> answers, boolean backToText) {
    take(answers);
    insert(backToText);
  }

  private void insert(boolean backToText) {
    if (state.improving.isPresent()) {
      finish(improver.replace(), improver::cancel, backToText);
    } else if (state.pattern.isPresent()) {
      afterCheck.accept(() -> insertPattern(backToText));
    }
  }

  private void insertPattern(boolean backToText) {
    if (deck.result.isEmpty() || state.pattern.isEmpty()) {
      return;
    }
    CheckResult result = deck.result.get();
    Optional<Item> problem = state.problem.flatMap(MeasureProblem::item);
    String sentence = state.pattern.get().text();
    String step = messages.get("undo.insert-measure");
    finish(
        Refusals.of(() -> text.insert(result, problem, sentence, step)), search::used, backToText);
  }

  private void finish(Optional<Message> refused, Runnable done, boolean backToText) {
    if (refused.isEmpty()) {
      done.run();
      stage.leave();
      if (backToText) {
        text.focus();
      }
    }
    check.run();
    state.notice = refused;
    changed();
  }

  /** Begins to improve what is selected, or the measure at the caret or of the finding. */
  void improve() {
    improveAt(search::place);
  }

  /** Begins to improve the measure of the selected finding. */
  void improveFinding() {
    improveAt(() -> deck.finding.flatMap(Finding::span));
  }

  private void improveAt(Supplier<Optional<Span>> place) {
    afterCheck.accept(
        () -> {
          improver.begin(place.get(), deck::changed);
          stage.enter();
          changed();
        });
  }

  /** Back to the patterns. */
  void cancelImproving() {
    improver.cancel();
    stage.leave();
    changed();
  }

  /** The writer goes back to the text: whatever he improves stays as it is there. */
  void leave() {
    if (state.improving.isPresent()) {
      cancelImproving();
    } else {
      stage.leave();
    }
  }

  /** Marks the chosen pattern as a favourite, or takes the mark away. */
  void toggleFavourite() {
    favourites.toggle();
    deck.changed();
  }

  /** Forgets all favourites when it is asked for the second time. */
  void clearFavourites() {
    favourites.clear();
    deck.changed();
  }

  /** The caret has moved, or the text has changed. */
  void touched() {
    Optional<Span> place = search.place();
    if (state.improving.isEmpty()) {
      stage.leave();
    }
    state.notice = Optional.empty();
    search.followCaret(place);
    improver.look(place);
  }

  /** A finding was selected. */
  void follow(Finding finding) {
    search.follow(finding);
    improver.look(finding.span());
  }

  /** Follows a new result. */
  void accept(CheckResult result) {
    state.actor = result.statement().actor();
    improver.accept(result);
    search.accept(result);
    Optional<Span> place = search.place();
    search.followCaret(place);
    improver.look(place);
    warn();
  }

  /** The window is about to close: the office remembers how its panels are. */
  void closing() {
    stage.leave();
  }

  void dispose() {
    disposed = true;
    suggestions.cancel();
    improver.cancel();
    typing.cancel();
    warnings.cancel();
  }

  /** There is another sentence, or another thing to say of it. */
  private void changed() {
    if (!disposed) {
      state.clearing = false;
      warn();
      deck.changed();
    }
  }

  /** Looks elsewhere what does not go together with the sentence. */
  private void warn() {
    if (deck.result.isEmpty() || state.fillIn().isEmpty() || state.improvingGone) {
      warnings.cancel();
      state.warnings = List.of();
      return;
    }
    CheckResult result = deck.result.get();
    String sentence = state.fillIn().get().text();
    Optional<Span> replaced = state.improving.map(form -> form.improvement().span());
    Optional<Item> problem =
        replaced.isPresent()
            ? ProblemFinder.at(result, replaced.get().start())
            : state.problem.flatMap(MeasureProblem::item);
    warnings.start(
        () -> MeasureNotices.of(result, sentence, problem, replaced),
        found -> {
          if (!disposed && !found.equals(state.warnings)) {
            state.warnings = found;
            deck.changed();
          }
        });
  }
}
