package io.github.duizhao.check.consistency;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement as it would be with a measure in place: its sections are moved, not recognised anew,
 * and have no items.
 *
 * @param statement the statement
 * @param sentence where the measure stands in it
 */
record StatementWith(Statement statement, Span sentence) {

  /**
   * Puts a measure in.
   *
   * @param replaced what it replaces; without it goes to the end of the measures
   */
  static StatementWith of(Statement before, String measure, Optional<Span> replaced) {
    String words = Snapshot.line(measure);
    Optional<Section> measures =
        before.sections(Role.MEASURES).stream()
            .filter(section -> section.role() != Role.PRIOR_RECTIFICATION)
            .reduce((first, second) -> second);
    int end = before.snapshot().text().length();
    Span place =
        replaced.orElseGet(
            () -> Span.at(measures.map(section -> section.span().end()).orElse(end)));
    Shift shift = new Shift(place, replaced.isPresent() ? words : "\n" + words);
    List<Section> sections = new ArrayList<>();
    for (Section section : before.sections()) {
      boolean grows = replaced.isEmpty() && measures.filter(section::equals).isPresent();
      sections.add(shift.moved(section, grows));
    }
    Span sentence = new Span(shift.newEnd() - words.length(), shift.newEnd());
    if (measures.isEmpty() && replaced.isEmpty()) {
      sections.add(
          new Section(
              Role.MEASURES, List.of(), "", sentence, Span.at(sentence.start()), 1, 0, List.of()));
    }
    return new StatementWith(shift.statement(before, sections), sentence);
  }

  /** Moves places by a replacement. */
  private record Shift(Span place, String words) {

    int newEnd() {
      return place.start() + words.length();
    }

    private int moved(int offset) {
      if (offset <= place.start()) {
        return offset;
      }
      return offset >= place.end() ? offset + words.length() - place.length() : newEnd();
    }

    private Span moved(Span span) {
      return new Span(moved(span.start()), moved(span.end()));
    }

    Section moved(Section section, boolean grows) {
      Span span = moved(section.span());
      return new Section(
          section.role(),
          section.also(),
          section.heading(),
          grows ? new Span(span.start(), newEnd()) : span,
          moved(section.headingSpan()),
          section.level(),
          section.characters(),
          List.of());
    }

    Statement statement(Statement before, List<Section> sections) {
      String text = before.snapshot().text();
      String changed = text.substring(0, place.start()) + words + text.substring(place.end());
      Snapshot.Builder snapshot = Snapshot.builder();
      for (String line : changed.split("\n", -1)) {
        snapshot.add(line, 0, "");
      }
      return new Statement(
          snapshot.build(),
          before.recognized(),
          before.actor(),
          before.meeting(),
          before.title().map(this::moved),
          List.of(),
          sections);
    }
  }
}
