package io.github.duizhao.check.consistency;

import io.github.duizhao.check.Cadence;
import io.github.duizhao.check.Cadences;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is promised again and again.
 *
 * @param clause the words from one mark to the next around its cadence
 * @param rest the words from there to the end of the sentence
 * @param cadence how often
 * @param text the text that it stands in
 */
record Commitment(Span clause, Span rest, Cadence cadence, String text) {

  private static final int MONTHS = 12;
  private static final int MINUTES = 60;
  private static final String CLAUSE_ENDS = "，,。；;！!？?：:\n\u2028";
  private static final String SENTENCE_ENDS = "。；;！!？?\n\u2028";

  /** An upper bound promises nothing. */
  private static final Pattern AT_MOST = Pattern.compile("不超过|不多于|不得超过|最多|至多|以内|控制在|压减|减少");

  private static final Pattern STUDY = Pattern.compile("学(?!生|校|员|科|历)|读|党课|研讨|听课|培训");
  private static final Pattern OUTING =
      Pattern.compile("走访|入户|家访|调研|蹲点|驻点|驻村|下沉|跟班|下村|进村|下基层|到基层|上门|下户");

  private static final Pattern EACH_TIME =
      Pattern.compile(
          "每次(?:[^，。；每]{0,8}?)([0-9]{1,3}(?:\\.[0-9]{1,2})?|[一二两三四五六七八九十半])个?(小时|学时|课时|分钟)");

  /** Those of a range, in text order. */
  static List<Commitment> in(String text, Span range) {
    List<Commitment> found = new ArrayList<>();
    for (Cadence cadence : Cadences.in(text, range)) {
      int start = cadence.period().start();
      while (start > range.start() && !isOneOf(CLAUSE_ENDS, text, start - 1)) {
        start--;
      }
      int end =
          end(Math.max(cadence.period().end(), cadence.count().end()), range, CLAUSE_ENDS, text);
      Span rest = new Span(end, end(end, range, SENTENCE_ENDS, text));
      found.add(new Commitment(new Span(start, end), rest, cadence, text));
    }
    return found;
  }

  private static int end(int from, Span range, String ends, String text) {
    int end = from;
    while (end < range.end() && !isOneOf(ends, text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isOneOf(String marks, String text, int index) {
    return Characters.isOneOf(marks, text.charAt(index));
  }

  /** Its words. */
  String words() {
    return text.substring(clause.start(), clause.end()).strip();
  }

  /** Hours of study in a month; 0 if it is not about study or counts no hours. */
  double studyHours() {
    if (!STUDY.matcher(words()).find() || AT_MOST.matcher(words()).find()) {
      return 0;
    }
    double hours =
        switch (cadence.unit()) {
          case "小时", "学时", "课时" -> amount();
          case "分钟" -> amount() / MINUTES;
          default -> cadence.isOfTimes() ? cadence.amount() * hoursEachTime() : 0;
        };
    return hours * cadence.periodsPerYear() / MONTHS;
  }

  /** Times or days in a month that one is out on visits; 0 if it is about something else. */
  double outings() {
    boolean times =
        (!cadence.unit().isEmpty() && cadence.isOfTimes()) || cadence.unit().equals("天");
    return times && OUTING.matcher(words()).find() && !AT_MOST.matcher(words()).find()
        ? cadence.perYear() / MONTHS
        : 0;
  }

  /** Whether more times are promised than its period has days. */
  boolean isTooOften() {
    double days = 366 / cadence.periodsPerYear();
    return days >= 7
        && cadence.isOfTimes()
        && cadence.amount() > days
        && !AT_MOST.matcher(words()).find();
  }

  /** 2小时 of “每周自学2次，每次2小时”. */
  private double hoursEachTime() {
    Matcher each = EACH_TIME.matcher(text).region(clause.start(), rest.end());
    if (!each.find()) {
      return 0;
    }
    double amount = Amounts.read(each.group(1));
    return each.group(2).equals("分钟") ? amount / MINUTES : amount;
  }

  /** The amount with its decimals, which a cadence does not have. */
  private double amount() {
    int start = cadence.count().start();
    boolean decimals =
        start >= 2 && text.charAt(start - 1) == '.' && Character.isDigit(text.charAt(start - 2));
    if (!decimals) {
      return cadence.amount();
    }
    int from = start - 1;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = start;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return Amounts.read(text.substring(from, to));
  }
}
