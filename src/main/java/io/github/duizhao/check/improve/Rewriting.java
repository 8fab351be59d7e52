package io.github.duizhao.check.improve;

import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.improve.Improvement.Unanswered;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.TypedWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts answers into a measure's sentence: 每周2次〈做〉〈对象〉，6月底前完成，由〈谁〉〈检验〉 behind the writer's own
 * words, which all stay in their order. For use on one thread.
 */
final class Rewriting {

  private final WrittenMeasure measure;
  private final Actor actor;
  private final Map<Slot, String> answers;

  /** The clauses that come behind the writer's words. */
  private final List<String> clauses = new ArrayList<>();

  /** The writer's words, into which an object or a period may be put. */
  private String core;

  private Rewriting(WrittenMeasure measure, Actor actor, Map<Slot, String> answers) {
    this.measure = measure;
    this.actor = actor;
    this.answers = answers;
    this.core = measure.coreWords();
  }

  /**
   * The sentence with the answers to its empty slots; other answers are not looked at, but for who
   * sees to a measure of one person, which it need not tell.
   */
  static String of(
      WrittenMeasure measure, Actor actor, Map<Slot, String> answers, Unanswered unanswered) {
    Map<Slot, String> asked = new EnumMap<>(Slot.class);
    for (Slot slot : measure.slots().empty()) {
      asked.put(slot, TypedWords.tidy(answers.getOrDefault(slot, "")));
    }
    if (measure.namesNobody() && answers.containsKey(Slot.OWNER)) {
      asked.put(Slot.OWNER, answers.get(Slot.OWNER));
    }
    if (unanswered == Unanswered.PLACEHOLDER) {
      new Rewriting(measure, actor, asked).fillOpen();
    }
    return new Rewriting(measure, actor, asked).write();
  }

  /** Puts a place to fill in for every slot that no answer fills. */
  private void fillOpen() {
    String typed = String.join("，", answers.values());
    MeasureSlots told = MeasureSlots.of(typed, new Span(0, typed.length()), Actor.TEAM);
    String action = answers.getOrDefault(Slot.ACTION, "");
    boolean ownObject =
        MeasureSlots.of(action, new Span(0, action.length()), actor)
            .filled()
            .containsKey(Slot.OBJECT);
    boolean nounServes = measure.noun().isPresent() && !answer(Slot.OBJECT).isEmpty();
    for (Slot slot : List.copyOf(answers.keySet())) {
      boolean open =
          answers.get(slot).isBlank()
              && !measure.slots().filled().containsKey(slot)
              && switch (slot) {
                case ACTION -> !nounServes;
                case OBJECT -> !ownObject;
                default -> !told.filled().containsKey(slot);
              };
      if (open) {
        answers.put(slot, Wordings.placeholder(slot));
      }
    }
  }

  private String write() {
    Frequency frequency = Frequency.of(answer(Slot.QUANTITY));
    TimeLimit limit = TimeLimit.of(answer(Slot.DEADLINE));
    if (measure.slots().filled().containsKey(Slot.ACTION)) {
      putObject();
      beside(frequency, limit);
    } else {
      act(frequency, limit);
    }
    Responsible owner = Responsible.of(answer(Slot.OWNER), actor);
    add(CheckPhrase.of(answer(Slot.CHECK), owner, actor));
    StringBuilder text = new StringBuilder(measure.number()).append(core);
    for (String clause : clauses) {
      text.append('，').append(clause);
    }
    return text.append(measure.mark()).toString();
  }

  private String answer(Slot slot) {
    return answers.getOrDefault(slot, "");
  }

  private void add(String clause) {
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
  }

  /** What is done, where the writer's words do not tell it. */
  private void act(Frequency asked, TimeLimit limit) {
    String object = answer(Slot.OBJECT);
    String verb = answer(Slot.ACTION);
    if (verb.isEmpty() && !object.isEmpty()) {
      verb = measure.noun().orElse("");
    }
    if (verb.isEmpty()) {
      add(object.isEmpty() ? "" : "以" + object + "为重点");
      beside(asked, limit);
      return;
    }
    String phrase = ActionPhrase.of(verb, object);
    if (!asked.period().isEmpty() && phrase.startsWith(asked.period())) {
      phrase = phrase.substring(asked.period().length());
    }
    boolean counted = !asked.count().isEmpty() && phrase.contains(asked.count());
    Frequency frequency = counted ? asked.withoutCount() : asked;
    boolean periodic = !frequency.period().isEmpty();
    boolean first = limit.is(TimeLimit.Kind.FROM) || (limit.isPlain() && !periodic);
    add((first ? limit.words() : "") + withFrequency(phrase, frequency));
    if (!first) {
      addLimit(limit);
    }
  }

  private static String withFrequency(String phrase, Frequency frequency) {
    if (frequency.isClause()) {
      return phrase + "，" + frequency.adverb();
    }
    boolean before = frequency.isOfTimes() && !frequency.period().isEmpty();
    return frequency.adverb()
        + frequency.period()
        + (before ? frequency.count() : "")
        + phrase
        + (before ? "" : frequency.count());
  }

  /** The object behind the action of the writer's words, if that ends a clause. */
  private void putObject() {
    String object = answer(Slot.OBJECT);
    Span action = measure.slots().filled().get(Slot.ACTION);
    if (object.isEmpty() || action == null) {
      return;
    }
    int start = action.start() - measure.core().start();
    int end = action.end() - measure.core().start();
    String verb = core.substring(start, end);
    boolean endsClause = end == core.length() || "，,：:；;".indexOf(core.charAt(end)) >= 0;
    if (!endsClause) {
      add("以" + object + "为重点");
      return;
    }
    core =
        ActionPhrase.before(verb, object)
            .map(words -> core.substring(0, start) + words + core.substring(start))
            .orElseGet(() -> core.substring(0, end) + object + core.substring(end));
  }

  /** How often and until when, beside an action that the writer's words tell. */
  private void beside(Frequency frequency, TimeLimit limit) {
    boolean lead = limit.is(TimeLimit.Kind.FROM) && !frequency.period().isEmpty();
    addFrequency(frequency, lead ? limit.words() : "");
    if (!lead) {
      addLimit(limit);
    }
  }

  private void addFrequency(Frequency frequency, String lead) {
    if (!frequency.adverb().isEmpty()) {
      add(frequency.adverb() + (frequency.isClause() ? "" : "开展"));
    } else if (frequency.period().isEmpty()) {
      boolean bounded = frequency.count().matches("(?:不|至少|最|约|共|〔).*");
      add(frequency.isEmpty() || bounded ? frequency.count() : "共" + frequency.count());
    } else if (!frequency.count().isEmpty()) {
      add(lead + frequency.period() + frequency.count());
    } else if (lead.isEmpty() && startsWithAction() && clauses.isEmpty()) {
      core = frequency.period() + core;
    } else {
      add(lead + frequency.period() + "开展");
    }
  }

  private boolean startsWithAction() {
    Span action = measure.slots().filled().get(Slot.ACTION);
    return action != null && action.start() == measure.core().start();
  }

  private void addLimit(TimeLimit limit) {
    switch (limit.kind()) {
      case BY ->
          add(limit.words() + (limit.words().endsWith(limit.result()) ? "" : limit.result()));
      case FROM -> add(limit.words() + "执行");
      case LASTING -> add(limit.words());
      case NONE -> {}
    }
  }
}
