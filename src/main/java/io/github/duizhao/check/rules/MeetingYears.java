package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text names another year of the meeting than its title. */
final class MeetingYears {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年(度?)(?![0-9])");
  private static final Pattern YEAR_OF_MEETING =
      Pattern.compile(YEAR.pattern() + "(?=[^，。；、\\n]{0,10}生活会)");

  private MeetingYears() {}

  /** The year that a text is for, if it names one. */
  static Optional<Year> of(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(year(year)) : Optional.empty();
  }

  /** The year of the meeting that an opening is for, if it names one. */
  static Optional<Year> ofMeeting(String opening) {
    Matcher year = YEAR_OF_MEETING.matcher(opening);
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
      Matcher named = (opening ? YEAR_OF_MEETING : YEAR).matcher(context.quote(range));
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

  private static Year year(Matcher year) {
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
