package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.Optional;

/** Finds where a text names another year of the meeting than its title. */
final class MeetingYears {

  private static final TextPattern YEAR = TextPattern.of("(?<![0-9])(20[0-9]{2})年(度?)(?![0-9])");
  private static final TextPattern YEAR_OF_MEETING =
      TextPattern.of(YEAR.regex() + "(?=[^，。；、\\n]{0,10}生活会)");

  private MeetingYears() {}

  /** The year that a text is for, if it names one. */
  static Optional<Year> of(String text) {
    TextPattern.Search year = YEAR.search(text);
    return year.find() ? Optional.of(year(year)) : Optional.empty();
  }

  /** The year of the meeting that an opening is for, if it names one. */
  static Optional<Year> ofMeeting(String opening) {
    TextPattern.Search year = YEAR_OF_MEETING.search(opening);
    while (year.find()) {
      Span clause = Clauses.around(opening, new Span(year.start(), year.end()));
      if (Meetings.isOfThisOne(opening.substring(clause.start(), clause.end()))) {
        return Optional.of(year(year));
      }
    }
    return Optional.empty();
  }

  /**
   * The first place at which the opening or a heading of a main part names another year. Years in
   * different forms are not compared: 2024年度 is examined at a meeting of 2025年.
   */
  static Optional<Span> otherThan(Year year, CheckContext context) {
    for (Section section : context.statement().sections()) {
      boolean opening = section.role() == Role.PREAMBLE;
      if (!opening && !section.role().alwaysExpected()) {
        continue;
      }
      Span range = opening ? section.span() : section.headingSpan();
      TextPattern.Search named = (opening ? YEAR_OF_MEETING : YEAR).search(context.quote(range));
      while (named.find()) {
        Span place = new Span(range.start() + named.start(), range.start() + named.end());
        String clause = context.quote(Clauses.around(context.snapshot().text(), place));
        boolean meant = opening ? Meetings.isOfThisOne(clause) : !Meetings.isOfAnother(clause);
        if (meant && year.differsFrom(year(named))) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private static Year year(TextPattern.Search year) {
    return new Year(Integer.parseInt(year.group(1)), !year.group(2).isEmpty());
  }

  /**
   * A year as a text names it.
   *
   * @param value such as 2025
   * @param examined whether it is the year that is examined (2025年度), not just one (2025年)
   */
  record Year(int value, boolean examined) {

    boolean differsFrom(Year other) {
      return examined == other.examined && value != other.value;
    }

    /** As it stands in the text. */
    String words() {
      return value + (examined ? "年度" : "年");
    }
  }
}
