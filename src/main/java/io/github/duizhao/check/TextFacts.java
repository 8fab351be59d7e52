package io.github.duizhao.check;

import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Statement;

/** What the check and several rules ask of a text, found once. For use on one thread. */
final class TextFacts {

  private final Statement statement;
  private TermHits placeholders;
  private EmptyParts emptyParts;
  private ParagraphNumbers numbers;

  TextFacts(Statement statement) {
    this.statement = statement;
  }

  TermHits placeholders() {
    if (placeholders == null) {
      placeholders = TermHits.of(Placeholders.in(statement.snapshot().text()));
    }
    return placeholders;
  }

  EmptyParts emptyParts() {
    if (emptyParts == null) {
      emptyParts = EmptyParts.of(statement, placeholders());
    }
    return emptyParts;
  }

  ParagraphNumbers numbers() {
    if (numbers == null) {
      numbers = ParagraphNumbers.of(statement.snapshot());
    }
    return numbers;
  }
}
