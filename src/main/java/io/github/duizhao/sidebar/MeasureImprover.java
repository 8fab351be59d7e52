package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.improve.Improvement;
import io.github.duizhao.check.improve.SlotHints;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of the desk that makes a measure of the text checkable. Main thread only. */
final class MeasureImprover {

  /** The rules whose findings are measures that do not say enough. */
  private static final Set<String> RULES = Set.of("vague-measure", "measure-lacks-slots");

  /** So many characters must be selected to be a sentence; fewer stand for the one around them. */
  private static final int LEAST_SELECTED = 8;

  private final MeasureText text;
  private final DeckState deck;
  private final MeasureState state;
  private final Messages messages;
  private final NewestWork hints;

  /** The result that the sentence was read in. */
  private Optional<CheckResult> readIn = Optional.empty();

  MeasureImprover(MeasureText text, DeckState deck, Messages messages, Threads threads) {
    this.text = text;
    this.deck = deck;
    this.state = deck.measures;
    this.messages = messages;
    this.hints = new NewestWork(threads);
  }

  /** Whether a finding is a measure that can be improved. */
  static boolean improves(Finding finding) {
    return RULES.contains(finding.rule()) && finding.span().isPresent();
  }

  /** Looks what could be improved, with the caret or the selection at a place. */
  void look(Optional<Span> place) {
    state.improvable = deck.result.flatMap(result -> find(result, place));
  }

  /** Begins to improve what is selected, or the measure at the caret or of the finding. */
  void begin(Optional<Span> place, Runnable hinted) {
    look(place);
    if (state.improvable.isEmpty() || deck.result.isEmpty()) {
      state.notice = Optional.of(Message.of("deck.measure.improve.nothing"));
      return;
    }
    CheckResult result = deck.result.get();
    ImproveFillIn form = ImproveFillIn.of(state.improvable.get());
    readIn = Optional.of(result);
    state.improving = Optional.of(form);
    state.improvingGone = false;
    state.notice = Optional.empty();
    state.warnings = List.of();
    state.want(MeasureState.Focus.BLANKS);
    hints.start(
        () -> hints(form.improvement()),
        found -> {
          state.improving =
              state
                  .improving
                  .filter(now -> now.id().equals(form.id()))
                  .map(now -> now.hinting(found))
                  .or(() -> state.improving);
          hinted.run();
        });
  }

  void answered(List<String> answers) {
    state.improving = state.improving.map(form -> form.answered(answers));
  }

  /** Back to the patterns; nothing of the text was changed. */
  void cancel() {
    hints.cancel();
    state.improving = Optional.empty();
    state.improvingGone = false;
    state.warnings = List.of();
    readIn = Optional.empty();
  }

  /**
   * Puts the new sentence in the place of the old one.
   *
   * @return why it was refused, if so
   */
  Optional<Message> replace() {
    ImproveFillIn form = state.improving.orElseThrow();
    Snapshot snapshot = readIn.orElseThrow().statement().snapshot();
    Message title = Message.of("undo.improve-measure");
    Fix fix = new Fix(title, List.of(new Edit(form.improvement().span(), form.text())));
    return Refusals.of(() -> text.replace(snapshot, fix, messages.format(title)));
  }

  /** Follows the sentence in a new result. */
  void accept(CheckResult result) {
    if (state.improving.isEmpty()) {
      return;
    }
    ImproveFillIn form = state.improving.get();
    Optional<Improvement> now = again(form.improvement(), result);
    state.improvingGone = now.isEmpty();
    if (now.isPresent()) {
      readIn = Optional.of(result);
      state.improving = now.map(form::movedTo);
    }
  }

  /** The same words in another text, the nearest to where they were. */
  private static Optional<Improvement> again(Improvement old, CheckResult result) {
    String all = result.statement().snapshot().text();
    int nearest = -1;
    for (int at = all.indexOf(old.words()); at >= 0; at = all.indexOf(old.words(), at + 1)) {
      boolean nearer = Math.abs(at - old.span().start()) < Math.abs(nearest - old.span().start());
      nearest = nearest < 0 || nearer ? at : nearest;
    }
    return nearest < 0
        ? Optional.empty()
        : Improvement.of(result.statement(), new Span(nearest, nearest + old.words().length()));
  }

  private Optional<Improvement> find(CheckResult result, Optional<Span> place) {
    Optional<Finding> finding = deck.finding.filter(MeasureImprover::improves);
    if (place.isPresent() && finding.flatMap(Finding::span).equals(place)) {
      return Improvement.of(result, finding.orElseThrow());
    }
    Optional<Span> sentence = place.filter(span -> isSentence(result, span));
    if (sentence.isPresent()) {
      return Improvement.of(result.statement(), sentence.get());
    }
    return place
        .flatMap(span -> Improvement.at(result, span.start()))
        .or(() -> finding.flatMap(chosen -> Improvement.of(result, chosen)));
  }

  private static boolean isSentence(CheckResult result, Span span) {
    String words = result.statement().snapshot().quote(span);
    return words.indexOf('\n') < 0 && Characters.countVisible(words) >= LEAST_SELECTED;
  }

  /**
   * What is usual in the slots of measures like this one. Loads the library: not on the main
   * thread.
   */
  private static Map<Slot, List<String>> hints(Improvement improvement) {
    Optional<String> category = improvement.category();
    Map<Slot, List<String>> found = new EnumMap<>(Slot.class);
    improvement.empty().forEach(slot -> found.put(slot, SlotHints.of(slot, category)));
    return found;
  }
}
