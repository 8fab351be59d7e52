package io.github.duizhao.check.improve;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.rules.MeasureSentences;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.FillState;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A measure of the text that can be made checkable: one sentence, or a part that semicolons set
 * off. Immutable, over one snapshot.
 */
public final class Improvement {

  /** What is shorter says nothing that could be kept, in visible characters. */
  private static final int SHORTEST = 4;

  /** Rules whose findings are whole sentences that promise or wish. */
  private static final Set<String> OF_SENTENCES =
      Set.of("vague-measure", "measure-lacks-slots", "wish-instead-of-problem");

  private final Span span;
  private final Actor actor;
  private final WrittenMeasure measure;
  private final MeasureSlots slots;

  private Improvement(Statement statement, Span span) {
    this.span = span;
    this.actor = statement.actor();
    this.measure = WrittenMeasure.of(statement.snapshot().quote(span), actor);
    Map<Slot, Span> places = new EnumMap<>(Slot.class);
    measure
        .slots()
        .filled()
        .forEach(
            (slot, place) ->
                places.put(
                    slot, new Span(span.start() + place.start(), span.start() + place.end())));
    this.slots = new MeasureSlots(places);
  }

  /**
   * The measure at an offset if one of its slots is empty: the sentence there, or where that only
   * names the point (一是加强学习。每周自学1小时。), the one that says what is done.
   *
   * @param offset in the snapshot's text
   */
  public static Optional<Improvement> at(CheckResult result, int offset) {
    return SentenceFinder.find(result, offset)
        .flatMap(sentence -> incomplete(result.statement(), sentence));
  }

  /** The measure of a finding, if it is about one and one of its slots is empty. */
  public static Optional<Improvement> of(CheckResult result, Finding finding) {
    if (finding.span().isEmpty()) {
      return Optional.empty();
    }
    Span place = finding.span().get();
    return OF_SENTENCES.contains(finding.rule())
        ? of(result.statement(), place)
        : at(result, place.start());
  }

  /**
   * What is selected, if it is one sentence of one line and one of its slots is empty; it need not
   * stand in the measures.
   */
  public static Optional<Improvement> of(Statement statement, Span selection) {
    List<Span> sentences = MeasureSentences.in(statement.snapshot().text(), selection);
    return sentences.size() == 1 ? incomplete(statement, sentences.get(0)) : Optional.empty();
  }

  private static Optional<Improvement> incomplete(Statement statement, Span sentence) {
    Improvement improvement = new Improvement(statement, sentence);
    boolean written = Characters.countVisible(improvement.measure.coreWords()) >= SHORTEST;
    return written && !improvement.empty().isEmpty() ? Optional.of(improvement) : Optional.empty();
  }

  /** What is replaced, in the snapshot. */
  public Span span() {
    return span;
  }

  /** The writer's own words there, with their number and their end mark. */
  public String words() {
    return measure.words();
  }

  /** Which of the six are empty, in their order. */
  public Set<Slot> empty() {
    return slots.empty();
  }

  /**
   * Which of the six are filled and where, in the snapshot. A verb that is only a noun (加强理论学习) is
   * no action here.
   */
  public MeasureSlots slots() {
    return slots;
  }

  /** Whether it can be checked already; it may be made complete all the same. */
  public FillState state() {
    return FillState.of(slots.filled().size());
  }

  /** The id of the category of measures that its words come nearest to. */
  public Optional<String> category() {
    return Suggester.builtIn().suggest(SuggestionRequest.of(measure.coreWords()).atMost(1)).stream()
        .findFirst()
        .map(Suggestion::category);
  }

  /** The sentence with what the writer answered; slots without an answer become 〔待填：…〕. */
  public String rewritten(Map<Slot, String> answers) {
    return rewritten(answers, Unanswered.PLACEHOLDER);
  }

  /**
   * The sentence with what the writer answered. All of his words stay in their order, as do the
   * number and the end mark; the answers go behind them or, where that reads better, between them.
   * The same slots answered in the same way always give the same sentence.
   *
   * @param answers what he typed for {@link #empty()} slots; others are not looked at, and a blank
   *     answer is none
   */
  public String rewritten(Map<Slot, String> answers, Unanswered unanswered) {
    return Rewriting.of(measure, actor, answers, unanswered);
  }

  /** What becomes of empty slots that the writer does not answer. */
  public enum Unanswered {
    /** They become 〔待填：…〕, to be found and filled in later, unless another answer fills them. */
    PLACEHOLDER,
    /** They are left out. */
    LEFT_OUT
  }
}
