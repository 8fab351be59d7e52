package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.document.Span;

/** Tells clauses that any statement could have: 学习不够深入, 担当意识不强, 浮于表面. */
final class StockWording {

  /** A longer clause says something of its own, in visible characters. */
  private static final int LONGEST = 26;

  /** A shorter clause says nothing at all. */
  private static final int SHORTEST = 7;

  private final CheckContext context;
  private final TermHits phrases;
  private final TermHits qualities;
  private final TermHits deficiencies;
  private final TermHits wishes;

  StockWording(CheckContext context) {
    this.context = context;
    this.phrases = context.hits("stock-problems");
    this.qualities = context.hits("abstract-qualities");
    this.deficiencies = context.hits("deficiencies");
    this.wishes = context.hits("wish-endings");
  }

  /** Whether a range may have such a clause at all. */
  boolean mayBeIn(Span range) {
    return phrases.anyIn(range) || (qualities.anyIn(range) && deficiencies.anyIn(range));
  }

  /** Whether a clause is a stock phrase. */
  boolean isStock(Span clause) {
    return !wishes.anyIn(clause) && mayBeIn(clause) && context.countVisible(clause) <= LONGEST;
  }

  /** Whether a clause says something of its own. */
  boolean isOwn(Span clause) {
    return !wishes.anyIn(clause) && context.countVisible(clause) >= SHORTEST && !isStock(clause);
  }
}
