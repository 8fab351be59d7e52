package io.github.duizhao.check;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule may look at.
 *
 * @param statement the recognised document
 * @param template the outline it is held against
 * @param sections its sections with their state, in text order
 * @param missing the parts that are not there
 * @param correspondence which measures answer which problem
 * @param today the date that date rules compare with
 */
public record CheckContext(
    Statement statement,
    Template template,
    List<SectionState> sections,
    List<MissingSection> missing,
    Correspondence correspondence,
    LocalDate today) {

  /** The text that is checked. */
  public Snapshot snapshot() {
    return statement.snapshot();
  }

  /** The characters in a range. */
  public String quote(Span span) {
    return snapshot().quote(span);
  }
}
