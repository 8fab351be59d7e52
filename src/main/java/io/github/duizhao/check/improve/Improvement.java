package io.github.duizhao.check.improve;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.FillState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A measure of the text that can be made checkable. Immutable, over one snapshot. */
public final class Improvement {

  private static final String ENDS = "。！？；!?;\n\u2028";

  private final Span span;
  private final String words;
  private final MeasureSlots slots;

  private Improvement(Statement statement, Span span) {
    this.span = span;
    this.words = statement.snapshot().quote(span);
    this.slots = MeasureSlots.of(statement.snapshot().text(), span, statement.actor());
  }

  /** The sentence at an offset if it is a measure that lacks slots. */
  public static Optional<Improvement> at(CheckResult result, int offset) {
    Statement statement = result.statement();
    return statement.items(Role.MEASURES).stream()
        .map(Item::span)
        .filter(item -> item.contains(offset) || item.end() == offset)
        .findFirst()
        .flatMap(item -> of(statement, around(statement.snapshot().text(), item, offset)));
  }

  /** The measure of a finding. */
  public static Optional<Improvement> of(CheckResult result, Finding finding) {
    return finding.span().flatMap(span -> at(result, span.start()));
  }

  /** What is selected, if it is one sentence; it need not stand in the measures. */
  public static Optional<Improvement> of(Statement statement, Span selection) {
    Span trimmed = Characters.trim(statement.snapshot().text(), selection);
    if (trimmed.length() == 0) {
      return Optional.empty();
    }
    Improvement improvement = new Improvement(statement, trimmed);
    return improvement.empty().isEmpty() ? Optional.empty() : Optional.of(improvement);
  }

  private static Span around(String text, Span item, int offset) {
    int start = offset;
    while (start > item.start() && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = offset;
    while (end < item.end() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, Math.min(item.end(), end + 1));
  }

  /** What is replaced, in the snapshot. */
  public Span span() {
    return span;
  }

  /** The writer's own words there. */
  public String words() {
    return words;
  }

  /** Which of the six are empty, in their order. */
  public Set<Slot> empty() {
    return slots.empty();
  }

  /** Which of the six are filled and where, in the snapshot. */
  public MeasureSlots slots() {
    return slots;
  }

  /** Whether it can be checked already; it may be made complete all the same. */
  public FillState state() {
    return FillState.of(slots.filled().size());
  }

  /** The sentence with what the writer answered; slots without an answer become 〔待填：…〕. */
  public String rewritten(Map<Slot, String> answers) {
    return rewritten(answers, Unanswered.PLACEHOLDER);
  }

  /** The sentence with what the writer answered. */
  public String rewritten(Map<Slot, String> answers, Unanswered unanswered) {
    int end = words.length();
    while (end > 0 && "。！？；!?;，,".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    StringBuilder text = new StringBuilder(words.substring(0, end));
    for (Slot slot : empty()) {
      String answer = answers.getOrDefault(slot, "").strip();
      if (!answer.isEmpty()) {
        text.append('，').append(answer);
      } else if (unanswered == Unanswered.PLACEHOLDER) {
        text.append("，〔待填：").append(slot.id()).append('〕');
      }
    }
    return text.append(words.substring(end)).toString();
  }

  /** What becomes of empty slots that the writer does not answer. */
  public enum Unanswered {
    /** They are kept as 〔待填：…〕, to be found and filled in later. */
    PLACEHOLDER,
    /** They are left out. */
    LEFT_OUT
  }
}
