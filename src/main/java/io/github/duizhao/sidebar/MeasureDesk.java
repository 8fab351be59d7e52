package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.MeasureChange;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.WriterDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The part of a session that answers problems with measures. Main thread only; suggestions are
 * computed elsewhere.
 */
final class MeasureDesk {

  private final WriterDocument document;
  private final DeckState state;
  private final Messages messages;
  private final SuggestionRunner suggestions;
  private final Supplier<Template> template;
  private final Runnable check;

  /** What the template changed in the measures that are offered. */
  private MeasureChange offered = MeasureChange.NONE;

  private boolean disposed;

  MeasureDesk(
      WriterDocument document,
      DeckState state,
      Messages messages,
      MainThread main,
      Supplier<Template> template,
      Runnable check) {
    this.document = document;
    this.state = state;
    this.messages = messages;
    this.suggestions = new SuggestionRunner(main);
    this.template = template;
    this.check = check;
  }

  /** Offers measures for the problem at the caret, or that of the selected finding. */
  void suggest() {
    if (state.result.isEmpty()) {
      check.run();
    }
    caretOffset()
        .flatMap(this::problemAt)
        .or(() -> state.finding.flatMap(this::problemOf))
        .ifPresent(this::answer);
    state.changed();
  }

  /** Offers measures for a problem of the statement. */
  void suggestFor(Item problem) {
    answer(problem);
    state.changed();
  }

  void choose(int index) {
    state.suggestion = index;
    state.measureNotice = Optional.empty();
    state.changed();
  }

  /** Inserts the chosen measure where it belongs. */
  void insert() {
    Optional<Suggestion> chosen = state.chosenSuggestion();
    if (chosen.isEmpty() || state.result.isEmpty()) {
      return;
    }
    state.measureNotice =
        Refusals.of(
            () ->
                document.insertMeasure(
                    state.result.get(),
                    state.problem,
                    chosen.get().text(),
                    messages.get("undo.insert-measure")));
    check.run();
    state.changed();
  }

  /**
   * Answers the problem that the caret is in. A caret in the measures changes nothing: there one
   * writes the answer.
   */
  void followCaret() {
    caretOffset()
        .flatMap(offset -> state.result.flatMap(result -> ProblemFinder.standingAt(result, offset)))
        .ifPresent(this::answer);
  }

  /** Answers the problem that a finding is about, if it is about one. */
  void follow(Finding finding) {
    problemOf(finding).ifPresent(this::answer);
  }

  /** Holds on to the problem in a new result; lets go of it and its measures if it is gone. */
  void accept(CheckResult result) {
    state.problem = state.problem.flatMap(problem -> same(problem, result));
    if (state.problem.isEmpty()) {
      suggestions.cancel();
      state.suggestions = List.of();
      state.suggestion = -1;
    }
    // Another template may have other measures for it.
    state.problem.ifPresent(this::answer);
    followCaret();
  }

  void dispose() {
    disposed = true;
    suggestions.cancel();
  }

  private static Optional<Item> same(Item item, CheckResult result) {
    return result.correspondence().links().stream()
        .map(Link::problem)
        .filter(
            problem -> problem.heading().equals(item.heading()) && problem.id().equals(item.id()))
        .findFirst();
  }

  private Optional<Integer> caretOffset() {
    return state.result.flatMap(result -> document.caretOffset(result.statement().snapshot()));
  }

  private Optional<Item> problemOf(Finding finding) {
    return finding.span().flatMap(span -> problemAt(span.start()));
  }

  private Optional<Item> problemAt(int offset) {
    return state.result.flatMap(result -> ProblemFinder.at(result, offset));
  }

  private void answer(Item problem) {
    Template asking = template.get();
    boolean same =
        state.problem.equals(Optional.of(problem))
            && !state.suggestions.isEmpty()
            && offered.equals(asking.measures());
    state.problem = Optional.of(problem);
    if (same) {
      return;
    }
    offered = asking.measures();
    state.measureNotice = Optional.empty();
    Statement statement = state.result.orElseThrow().statement();
    suggestions.start(
        SuggestionRequest.of(statement, problem),
        statement,
        asking,
        found -> {
          if (!disposed) {
            state.suggestions = found;
            state.suggestion = found.isEmpty() ? -1 : 0;
            state.changed();
          }
        });
  }
}
