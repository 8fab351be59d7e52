package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.List;
import java.util.Optional;

/** Finds where a text names another meeting than its title. */
final class Meetings {

  /** How far before a meeting's name it is pointed at, in characters. */
  private static final int REACH = 8;

  private static final Lexicon LEXICON =
      JsonResource.read(Meetings.class, "meetings.json", Lexicon.class);
  private static final TermFinder CUES = new TermFinder(LEXICON.cues());
  private static final TermFinder DIRECT = new TermFinder(LEXICON.direct());
  private static final TermFinder PAST = new TermFinder(LEXICON.past());

  private Meetings() {}

  /** The only meeting that a text names. */
  static Optional<String> only(String text) {
    List<String> named = LEXICON.names().stream().filter(text::contains).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether the writer says that he attends both meetings. */
  static boolean attendsBoth(String text) {
    return LEXICON.both().stream().anyMatch(text::contains);
  }

  /** Whether a clause speaks of a meeting that is over, or of another one. */
  static boolean isOfAnother(String clause) {
    return PAST.in(clause);
  }

  /** Whether a clause speaks of the meeting at hand. */
  static boolean isOfThisOne(String clause) {
    return CUES.in(clause) && !isOfAnother(clause);
  }

  /** The first place at which the text says that it is for another meeting than a given one. */
  static Optional<Span> otherThan(String meeting, CheckContext context) {
    String text = context.snapshot().text();
    for (String other : LEXICON.names()) {
      int at = other.equals(meeting) ? -1 : text.indexOf(other);
      while (at >= 0) {
        Span place = new Span(at, at + other.length());
        if (isForIt(place, meeting, context)) {
          return Optional.of(place);
        }
        at = text.indexOf(other, at + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isForIt(Span place, String meeting, CheckContext context) {
    Statement statement = context.statement();
    Optional<Section> section = statement.sectionAt(place.start());
    if (section.isEmpty()) {
      return false;
    }
    String clause = context.quote(Clauses.around(context.snapshot().text(), place));
    if (isOfAnother(clause)) {
      return false;
    }
    int from = Math.max(section.get().span().start(), place.start() - REACH);
    boolean pointed = DIRECT.in(context.quote(new Span(from, place.start())));
    boolean inHeading =
        section.get().role().alwaysExpected() && section.get().headingSpan().contains(place);
    boolean opens =
        section.get().role() == Role.PREAMBLE
            && isOfThisOne(clause)
            && !context.quote(section.get().span()).contains(meeting);
    return pointed || inHeading || opens;
  }

  private record Lexicon(
      List<String> names,
      List<String> both,
      List<String> cues,
      List<String> direct,
      List<String> past) {}
}
