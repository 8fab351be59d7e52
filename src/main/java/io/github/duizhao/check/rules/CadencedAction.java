package io.github.duizhao.check.rules;

import io.github.duizhao.check.Cadence;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.List;

/**
 * What is done at a cadence.
 *
 * @param name the words of its clause without the cadence and without general verbs; "" for none
 * @param clause the clause with the cadence
 */
record CadencedAction(String name, Span clause) {

  private static final String TO_WHOM = "对与向同和在";

  /**
   * Reads an action.
   *
   * @param from where the clause before may begin
   * @param next where the next cadence begins
   */
  static CadencedAction of(Cadence cadence, int from, int next, CheckContext context) {
    String text = context.snapshot().text();
    int start = cadence.period().start();
    while (start > from && !Clauses.endsAt(text, start - 1)) {
      start--;
    }
    int end = Math.max(cadence.period().end(), cadence.count().end());
    while (end < next && !Clauses.endsAt(text, end)) {
      end++;
    }
    Span clause = Characters.trim(text, new Span(Math.min(start, cadence.period().start()), end));
    String name = name(clause, cadence, context);
    if (name.length() < 2) {
      return new CadencedAction("", clause);
    }
    return new CadencedAction(toWhom(start, from, text) + name, clause);
  }

  private static String name(Span clause, Cadence cadence, CheckContext context) {
    String text = context.snapshot().text();
    List<Span> fillers = context.hits("cadence-fillers").in(clause);
    int next = 0;
    StringBuilder name = new StringBuilder();
    int i = clause.start();
    while (i < clause.end()) {
      if (cadence.period().contains(i)) {
        i = cadence.period().end();
      } else if (cadence.count().contains(i)) {
        i = cadence.count().end();
      } else {
        while (next < fillers.size() && fillers.get(next).start() < i) {
          next++;
        }
        if (next < fillers.size() && fillers.get(next).start() == i) {
          i = fillers.get(next).end();
        } else {
          char c = text.charAt(i);
          if (Characters.isIdeograph(c) || Character.isLetterOrDigit(c)) {
            name.append(c);
          }
          i++;
        }
      }
    }
    return name.toString();
  }

  /** The clause before, if it says with or to whom: 对中层干部，每月谈话1次. */
  private static String toWhom(int start, int from, String text) {
    int end = start - 1;
    if (end <= from || "，,".indexOf(text.charAt(end)) < 0) {
      return "";
    }
    int begin = end;
    while (begin > from && !Clauses.endsAt(text, begin - 1)) {
      begin--;
    }
    return TO_WHOM.indexOf(text.charAt(begin)) >= 0 ? text.substring(begin, end) : "";
  }
}
