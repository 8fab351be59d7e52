package io.github.duizhao.check.improve;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.rules.MeasureSentences;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the sentence that carries the measure at an offset. */
final class SentenceFinder {

  private final Statement statement;
  private final CheckContext context;

  private SentenceFinder(CheckResult result) {
    this.statement = result.statement();
    // Points do not depend on the day.
    this.context = CheckContext.of(result, LocalDate.EPOCH);
  }

  /** The place of the sentence; empty outside the measures. */
  static Optional<Span> find(CheckResult result, int offset) {
    return new SentenceFinder(result).at(offset);
  }

  private Optional<Span> at(int offset) {
    return statement.items(Role.MEASURES).stream()
        .filter(item -> item.span().contains(offset) || item.span().end() == offset)
        .reduce((first, second) -> second.span().contains(offset) ? second : first)
        .flatMap(item -> inItem(item, offset));
  }

  private Optional<Span> inItem(Item item, int offset) {
    List<Span> points = MeasureSentences.points(item, context);
    return nearest(points, offset).flatMap(point -> inPoint(point, item, offset));
  }

  /** The span that a place lies in; between two, the one that follows; behind all, the last. */
  private static Optional<Span> nearest(List<Span> spans, int offset) {
    return spans.stream()
        .filter(span -> offset < span.end())
        .findFirst()
        .or(() -> spans.stream().reduce((first, second) -> second));
  }

  /** The sentence at the offset; for one that only names the point, the one that carries it. */
  private Optional<Span> inPoint(Span point, Item item, int offset) {
    String text = statement.snapshot().text();
    boolean hasBody = item.body().length() > 0;
    List<Span> sentences =
        MeasureSentences.in(text, point).stream()
            .filter(sentence -> !hasBody || sentence.start() >= item.body().start())
            .toList();
    Optional<Span> here = nearest(sentences, offset);
    if (here.isEmpty() || !onlyNames(here.get(), sentences)) {
      return here;
    }
    return sentences.stream()
        .filter(sentence -> MeasureSentences.isConcrete(text, sentence))
        .findFirst()
        .or(() -> sentences.stream().filter(s -> s.start() > here.get().start()).findFirst())
        .or(() -> here);
  }

  /**
   * Whether a sentence leads in to others: it is vague and another is not, or it names the point.
   */
  private boolean onlyNames(Span sentence, List<Span> sentences) {
    String text = statement.snapshot().text();
    if (sentences.size() < 2 || MeasureSentences.isConcrete(text, sentence)) {
      return false;
    }
    boolean other = sentences.stream().anyMatch(one -> MeasureSentences.isConcrete(text, one));
    return (other && MeasureSentences.isVague(text, sentence))
        || (sentence.equals(sentences.get(0)) && MeasureSentences.isName(text, sentence));
  }
}
