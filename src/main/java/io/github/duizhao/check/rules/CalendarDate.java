package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as it is written, possible or not.
 *
 * @param year from 1000 to 9999, 0 where it is not written
 * @param month as written, -1 where it is not
 * @param day as written, -1 where it is not
 * @param span its place, with 年 月 日
 */
record CalendarDate(int year, int month, int day, Span span) {

  /** A year in which February has 29 days, for dates without a year. */
  private static final int LEAP_YEAR = 2024;

  /** Whether the calendar has such a month and day. */
  boolean possible() {
    if (month < 0) {
      return true;
    }
    if (month == 0 || month > 12) {
      return false;
    }
    int longest = YearMonth.of(year > 0 ? year : LEAP_YEAR, month).lengthOfMonth();
    return day < 0 || (day > 0 && day <= longest);
  }

  /** Whether it begins after a day; a date without a year never does. */
  boolean isAfter(LocalDate other) {
    return year > 0
        && possible()
        && LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)).isAfter(other);
  }
}
