package io.github.duizhao.check;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day before which a statement was not written: its date line, else the year of its title
 * or opening, else the beginning of last year: a text without a date may have lain for a while.
 *
 * <p>The meetings on a year (2025年度) are held in its last months or after it, so such a text is not
 * taken for older than September of that year.
 */
public final class WritingDate {

  /** So many lines at each end of the text may hold the date. */
  private static final int LINES = 5;

  /** A line with the date has little else, in visible characters. */
  private static final int LONGEST = 30;

  private static final Pattern DATE =
      Pattern.compile(
          "(20[0-9]{2}|二[〇○Ｏ0零][〇○0零一二三四五六七八九]{2})\\s?[年.\\-/]\\s?([0-9]{1,2}|十[一二]?|[一二三四五六七八九])"
              + "(?:\\s?[月.\\-/]\\s?([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s?[日号]?|\\s?月)");

  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})\\s?年(度?)");

  private WritingDate() {}

  /** The day; today only counts where the text names no year. */
  public static LocalDate earliest(Statement statement, LocalDate today) {
    return dateLine(statement)
        .or(() -> statement.title().flatMap(title -> year(statement, title)))
        .or(() -> opening(statement).flatMap(span -> year(statement, span)))
        .orElseGet(() -> LocalDate.of(today.getYear() - 1, 1, 1));
  }

  private static Optional<LocalDate> dateLine(Statement statement) {
    List<Paragraph> paragraphs = statement.snapshot().paragraphs();
    Optional<LocalDate> found = Optional.empty();
    int seen = 0;
    for (int i = paragraphs.size() - 1; i >= 0 && seen < LINES && found.isEmpty(); i--) {
      seen += Characters.countVisible(paragraphs.get(i).text()) > 0 ? 1 : 0;
      found = dateIn(paragraphs.get(i).text());
    }
    seen = 0;
    for (int i = 0; i < paragraphs.size() && seen < LINES && found.isEmpty(); i++) {
      seen += Characters.countVisible(paragraphs.get(i).text()) > 0 ? 1 : 0;
      found = dateIn(paragraphs.get(i).text());
    }
    return found;
  }

  private static Optional<LocalDate> dateIn(String line) {
    if (line.length() > 200 || Characters.countVisible(line) > LONGEST || line.indexOf('。') >= 0) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(line);
    if (!date.find()) {
      return Optional.empty();
    }
    try {
      int day = date.group(3) == null ? 1 : number(date.group(3));
      return Optional.of(LocalDate.of(yearOf(date.group(1)), number(date.group(2)), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int yearOf(String words) {
    int year = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : "零一二三四五六七八九".indexOf(c);
      year = 10 * year + Math.max(0, digit);
    }
    return year;
  }

  private static int number(String words) {
    return new CountReader(words, 0, words.length()).read();
  }

  private static Optional<LocalDate> year(Statement statement, Span span) {
    Matcher year = YEAR.matcher(statement.snapshot().quote(span));
    return year.find()
        ? Optional.of(
            LocalDate.of(Integer.parseInt(year.group(1)), year.group(2).isEmpty() ? 1 : 9, 1))
        : Optional.empty();
  }

  private static Optional<Span> opening(Statement statement) {
    return statement.sections(Role.PREAMBLE).stream().map(Section::span).findFirst();
  }
}
