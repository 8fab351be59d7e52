package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import io.github.duizhao.template.MeasureChange;
import io.github.duizhao.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The part of the desk that knows which problem is answered, and offers patterns for it. Main
 * thread only; the search itself runs elsewhere.
 */
final class MeasureSearch {

  /** So many characters must be selected to be a problem; fewer are a word that was clicked on. */
  private static final int LEAST_SELECTED = 4;

  private final MeasureText text;
  private final DeckState deck;
  private final MeasureState state;
  private final SuggestionRunner suggestions;
  private final Supplier<Template> template;
  private final Runnable found;

  /** What was looked for last. */
  private Optional<Asked> asked = Optional.empty();

  /** The patterns that the writer has begun to fill in for this problem, by id. */
  private final Map<String, PatternFillIn> begun = new HashMap<>();

  /**
   * For one document.
   *
   * @param found told when there are other patterns
   */
  MeasureSearch(
      MeasureText text,
      DeckState deck,
      SuggestionRunner suggestions,
      Supplier<Template> template,
      Runnable found) {
    this.text = text;
    this.deck = deck;
    this.state = deck.measures;
    this.suggestions = suggestions;
    this.template = template;
    this.found = found;
  }

  /** Answers what is selected, or the problem at the caret, or that of the selected finding. */
  void takeFromText() {
    state.notice = Optional.empty();
    Optional<Span> place = place();
    Optional<MeasureProblem> problem =
        selected(place)
            .or(() -> place.flatMap(span -> problemAt(span.start())))
            .or(() -> deck.finding.flatMap(this::problemOf));
    if (problem.isPresent()) {
      answer(problem.get());
    } else {
      letGo();
    }
  }

  /** Looks for measures against what the writer typed. */
  void typed(String words) {
    if (words.isBlank()) {
      takeFromText();
      return;
    }
    answer(MeasureProblem.typed(words.strip()));
  }

  /** Answers a problem of the statement. */
  void answer(Item problem) {
    answer(problem(problem));
  }

  /**
   * Answers the problem that the caret is in. A caret in the measures changes nothing: there one
   * writes the answer.
   */
  void followCaret(Optional<Span> place) {
    if (!isHeld()) {
      place
          .flatMap(
              span -> deck.result.flatMap(result -> ProblemFinder.standingAt(result, span.start())))
          .ifPresent(item -> answer(problem(item)));
    }
  }

  /** Answers the problem that a finding is about, if it is about one. */
  void follow(Finding finding) {
    if (!isHeld()) {
      problemOf(finding).ifPresent(this::answer);
    }
  }

  /**
   * Holds on to the problem in a new result; one that is gone is let go of with its measures,
   * unless the writer has begun to answer it.
   */
  void accept(CheckResult result) {
    if (state.problem.isEmpty()) {
      return;
    }
    MeasureProblem problem = state.problem.get();
    Optional<Item> item = problem.item().flatMap(old -> same(old, result));
    if (problem.stays() || (item.isEmpty() && isHeld())) {
      state.problem = Optional.of(new MeasureProblem(problem.words(), item, problem.source()));
    } else if (item.isEmpty()) {
      letGo();
    } else if (isHeld()) {
      state.problem = Optional.of(new MeasureProblem(problem.words(), item, problem.source()));
    } else {
      state.problem = item.map(this::problem);
    }
    // Another template may have other measures for it.
    state.problem.ifPresent(this::answer);
  }

  void choose(int index) {
    state.chosen = index;
    state.notice = Optional.empty();
    state.pattern =
        state
            .chosenSuggestion()
            .map(chosen -> begun.getOrDefault(chosen.id(), PatternFillIn.of(chosen, state.actor)));
  }

  /** The chosen pattern with other answers. */
  void answered(List<String> answers) {
    state.pattern = state.pattern.map(pattern -> pattern.answered(answers));
    state.pattern.ifPresent(pattern -> begun.put(pattern.id(), pattern));
  }

  /** The chosen pattern was inserted: it is empty for its next use. */
  void used() {
    state.pattern.ifPresent(pattern -> begun.remove(pattern.id()));
    state.round++;
    choose(state.chosen);
  }

  /** The place of the caret or the selection in the text that was checked. */
  Optional<Span> place() {
    return deck.result.flatMap(result -> text.selection(result.statement().snapshot()));
  }

  /** Whether the problem stays though the caret goes elsewhere. */
  private boolean isHeld() {
    return state.problem.filter(MeasureProblem::stays).isPresent()
        || state.improving.isPresent()
        || begun.values().stream().anyMatch(FillIn::isBegun);
  }

  private Optional<MeasureProblem> selected(Optional<Span> place) {
    String words = text.selectedWords();
    boolean ofFinding = place.isPresent() && deck.finding.flatMap(Finding::span).equals(place);
    if (ofFinding || Characters.countVisible(words) < LEAST_SELECTED) {
      return Optional.empty();
    }
    Optional<Item> item = place.flatMap(span -> itemAt(span.start()));
    boolean inProblem = item.isEmpty() || place.flatMap(this::standingAt).isPresent();
    return inProblem
        ? Optional.of(new MeasureProblem(words, item, MeasureProblem.Source.SELECTION))
        : item.map(this::problem);
  }

  private Optional<MeasureProblem> problemOf(Finding finding) {
    return finding.span().flatMap(span -> problemAt(span.start()));
  }

  private Optional<MeasureProblem> problemAt(int offset) {
    return itemAt(offset).map(this::problem);
  }

  private Optional<Item> itemAt(int offset) {
    return deck.result.flatMap(result -> ProblemFinder.at(result, offset));
  }

  private Optional<Item> standingAt(Span span) {
    return deck.result.flatMap(result -> ProblemFinder.standingAt(result, span.start()));
  }

  private MeasureProblem problem(Item item) {
    return MeasureProblem.of(
        item, deck.result.orElseThrow().statement().snapshot().quote(item.span()));
  }

  private static Optional<Item> same(Item item, CheckResult result) {
    return result.correspondence().links().stream()
        .map(Link::problem)
        .filter(
            problem -> problem.heading().equals(item.heading()) && problem.id().equals(item.id()))
        .findFirst();
  }

  private void letGo() {
    suggestions.cancel();
    asked = Optional.empty();
    begun.clear();
    state.problem = Optional.empty();
    state.searched = false;
    offer(List.of());
  }

  private void answer(MeasureProblem problem) {
    Template asking = template.get();
    Asked now = new Asked(problem.words(), asking.measures());
    state.problem = Optional.of(problem);
    if (asked.equals(Optional.of(now))) {
      return;
    }
    if (asked.filter(before -> before.words().equals(now.words())).isEmpty()) {
      begun.clear();
    }
    asked = Optional.of(now);
    state.notice = Optional.empty();
    state.searched = false;
    suggestions.start(
        request(problem),
        deck.result.map(CheckResult::statement),
        asking,
        result -> {
          state.searched = true;
          state.favourites = result.favourites().ids();
          state.favouritesTrouble = result.favourites().trouble();
          offer(result.suggestions());
          found.run();
        });
  }

  /** What is looked for: the writer's words, and what they stand under where they are an item's. */
  private SuggestionRequest request(MeasureProblem problem) {
    SuggestionRequest request = SuggestionRequest.of(problem.words());
    Optional<Statement> statement = deck.result.map(CheckResult::statement);
    return problem.item().isPresent() && statement.isPresent()
        ? request.near(SuggestionRequest.of(statement.get(), problem.item().get()).context())
        : request;
  }

  private void offer(List<Suggestion> offered) {
    Optional<String> before = state.chosenSuggestion().map(Suggestion::id);
    state.suggestions = offered;
    int first = offered.isEmpty() ? -1 : 0;
    int same =
        before.map(id -> offered.stream().map(Suggestion::id).toList().indexOf(id)).orElse(-1);
    state.round++;
    boolean kept = same >= 0 && begun.containsKey(before.orElseThrow());
    choose(kept ? same : first);
  }

  /** What was looked for, and what the template changed in the measures that are offered. */
  private record Asked(String words, MeasureChange offered) {}
}
