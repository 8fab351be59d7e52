package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Where a new measure goes in a statement.
 *
 * @param offset the place in the snapshot's text after which it goes
 * @param join how it joins what stands before it
 */
public record MeasurePlace(int offset, Join join) {

  /** The line break inside a paragraph, as a snapshot shows it. */
  private static final char LINE_BREAK = '\u2028';

  /** How a new measure joins the text before it. */
  public enum Join {
    /** As a paragraph of its own. */
    PARAGRAPH,
    /** As a line of its own inside a paragraph whose lines are broken by hand. */
    LINE,
    /** As a sentence, because something else goes on in the same line. */
    SENTENCE
  }

  /**
   * The place after the caret's line if the caret is in the measures, else at the end of the
   * measures.
   *
   * @param caret the caret's place in the snapshot's text, if it is in the body
   * @return empty if the statement has no measures
   */
  public static Optional<MeasurePlace> in(Statement statement, Optional<Integer> caret) {
    List<Section> measures = statement.sections(Role.MEASURES);
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    Section last = measures.get(measures.size() - 1);
    return Optional.of(
        caret
            .flatMap(offset -> lineEnd(statement, measures, offset))
            .map(end -> at(statement, end))
            .orElseGet(() -> at(statement, last.span().end())));
  }

  private static Optional<Integer> lineEnd(Statement statement, List<Section> measures, int caret) {
    return measures.stream()
        .map(Section::span)
        .filter(span -> span.contains(caret) || span.end() == caret)
        .findFirst()
        .map(span -> Math.min(span.end(), visibleLineEnd(statement, caret)));
  }

  private static int visibleLineEnd(Statement statement, int caret) {
    Paragraph paragraph = statement.snapshot().paragraphAt(caret);
    int broken = paragraph.text().indexOf(LINE_BREAK, caret - paragraph.start());
    int end = broken < 0 ? paragraph.end() : paragraph.start() + broken;
    return Characters.trim(statement.snapshot().text(), new Span(paragraph.start(), end)).end();
  }

  private static MeasurePlace at(Statement statement, int end) {
    Paragraph paragraph = statement.snapshot().paragraphAt(end);
    String rest = paragraph.text().substring(end - paragraph.start());
    if (Characters.countVisible(rest) == 0) {
      return new MeasurePlace(paragraph.end(), Join.PARAGRAPH);
    }
    boolean lineEnds = rest.charAt(0) == LINE_BREAK;
    return new MeasurePlace(end, lineEnds ? Join.LINE : Join.SENTENCE);
  }
}
