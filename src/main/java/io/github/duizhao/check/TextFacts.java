package io.github.duizhao.check;

import io.github.duizhao.document.Marks;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Statement;
import java.util.List;

/** What the check and several rules ask of a text, found once. For use on one thread. */
final class TextFacts {

  private final Statement statement;
  private TermHits placeholders;
  private EmptyParts emptyParts;
  private ParagraphNumbers numbers;

  TextFacts(Statement statement) {
    this.statement = statement;
  }

  Marks marks() {
    return statement.snapshot().marks();
  }

  TermHits placeholders() {
    if (placeholders == null) {
      String text = statement.snapshot().text();
      placeholders =
          Placeholders.mayBeIn(text, marks())
              ? TermHits.of(Placeholders.in(text))
              : TermHits.of(List.of());
    }
    return placeholders;
  }

  EmptyParts emptyParts() {
    if (emptyParts == null) {
      emptyParts = EmptyParts.of(statement, placeholders(), marks());
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
