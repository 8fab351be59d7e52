package io.github.duizhao.check.consistency;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Holds what all measures together promise for a month against what a month has. */
final class MonthlyTotals {

  /** Two hours on every day of the month: the most that anybody in work can mean. */
  private static final double MOST_STUDY_HOURS = 60;

  private static final double DAYS = 31;

  /** A message names so many places at most. */
  private static final int MOST_NAMED = 4;

  private static final int LONGEST = 24;

  private final StatementWith with;

  /** By their words: what is said twice is meant once. */
  private final Map<String, Commitment> all = new LinkedHashMap<>();

  private MonthlyTotals(StatementWith with) {
    this.with = with;
    String text = with.statement().snapshot().text();
    for (Section section : with.statement().sections()) {
      if (section.has(Role.MEASURES) && section.role() != Role.PRIOR_RECTIFICATION) {
        for (Commitment commitment : Commitment.in(text, section.body())) {
          all.merge(
              commitment.words(), commitment, (first, second) -> isNew(second) ? second : first);
        }
      }
    }
  }

  /** What is too much with the new measure; nothing that it adds nothing to. */
  static List<Message> notices(StatementWith with) {
    MonthlyTotals totals = new MonthlyTotals(with);
    List<Message> notices = new ArrayList<>();
    totals.add(Commitment::studyHours, MOST_STUDY_HOURS, "measure.notice.study-hours", notices);
    totals.add(Commitment::outings, DAYS, "measure.notice.outings", notices);
    for (Commitment commitment : totals.all.values()) {
      if (totals.isNew(commitment) && commitment.isTooOften()) {
        notices.add(Message.of("measure.notice.too-often", shortened(commitment.words())));
      }
    }
    return notices;
  }

  private void add(
      ToDoubleFunction<Commitment> amount, double most, String key, List<Message> notices) {
    double sum = 0;
    boolean adds = false;
    Object places = null;
    int named = 0;
    for (Commitment commitment : all.values()) {
      double here = amount.applyAsDouble(commitment);
      if (here <= 0) {
        continue;
      }
      sum += here;
      adds |= isNew(commitment);
      if (named < MOST_NAMED) {
        Message place = Message.of("check.quoted", shortened(commitment.words()));
        places = places == null ? place : Message.of("measure.slots.and", places, place);
        named++;
      }
    }
    if (adds && sum > most) {
      notices.add(Message.of(key, Math.round(sum), places));
    }
  }

  private boolean isNew(Commitment commitment) {
    Span sentence = with.sentence();
    return sentence.contains(commitment.cadence().period());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
