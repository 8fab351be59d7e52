package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Behind which line of the measures a new one goes: that of the caret, else behind the measures
 * that answer the same problem, else at the end.
 *
 * @param part the measures
 * @param item the measure that it belongs to, if any
 * @param end the place, after the last visible character of a line
 */
record MeasureTarget(Section part, Optional<Item> item, int end) {

  private static final char SOFT_BREAK = '\u2028';

  /** Empty if the statement has no measures. */
  static Optional<MeasureTarget> find(
      CheckResult result, Optional<Item> problem, Optional<Integer> caret) {
    Statement statement = result.statement();
    List<Section> parts = statement.sections(Role.MEASURES);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return caret
        .flatMap(offset -> atCaret(statement, parts, offset))
        .or(() -> problem.flatMap(asked -> answering(result, parts, asked)))
        .or(() -> Optional.of(atEnd(nearest(parts, problem))));
  }

  private static Optional<MeasureTarget> atCaret(
      Statement statement, List<Section> parts, int caret) {
    Optional<Section> at = parts.stream().filter(part -> holds(part.span(), caret)).findFirst();
    return at.map(
        part -> {
          int end = Math.min(part.span().end(), lineEnd(statement, caret));
          Optional<Item> item = part.items().stream().filter(i -> holds(i.span(), end)).findFirst();
          return new MeasureTarget(part, item, end);
        });
  }

  /** Behind the last measure that is known to answer the problem, or that speaks of its aspect. */
  private static Optional<MeasureTarget> answering(
      CheckResult result, List<Section> parts, Item problem) {
    List<Item> linked = result.correspondence().of(problem).map(Link::measures).orElse(List.of());
    return last(parts, linked)
        .or(
            () ->
                problem
                    .aspect()
                    .flatMap(
                        aspect ->
                            last(
                                parts,
                                parts.stream()
                                    .flatMap(part -> part.items().stream())
                                    .filter(item -> item.aspect().equals(Optional.of(aspect)))
                                    .toList())));
  }

  private static Optional<MeasureTarget> last(List<Section> parts, List<Item> items) {
    return items.stream()
        .max(Comparator.comparingInt(item -> item.span().start()))
        .flatMap(
            item ->
                parts.stream()
                    .filter(part -> holds(part.span(), item.span().start()))
                    .findFirst()
                    .map(part -> new MeasureTarget(part, Optional.of(item), item.span().end())));
  }

  private static MeasureTarget atEnd(Section part) {
    return new MeasureTarget(part, Optional.empty(), part.span().end());
  }

  /** Where every aspect has its own measures, those that follow the problem. */
  private static Section nearest(List<Section> parts, Optional<Item> problem) {
    return problem
        .flatMap(
            asked ->
                parts.stream()
                    .filter(part -> part.span().start() >= asked.span().start())
                    .findFirst())
        .orElse(parts.get(parts.size() - 1));
  }

  private static int lineEnd(Statement statement, int caret) {
    Paragraph paragraph = statement.snapshot().paragraphAt(caret);
    int broken = paragraph.text().indexOf(SOFT_BREAK, caret - paragraph.start());
    int end = broken < 0 ? paragraph.end() : paragraph.start() + broken;
    return Characters.trim(statement.snapshot().text(), new Span(paragraph.start(), end)).end();
  }

  private static boolean holds(Span span, int offset) {
    return span.contains(offset) || span.end() == offset;
  }
}
