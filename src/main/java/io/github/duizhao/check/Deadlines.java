package io.github.duizhao.check;

import io.github.duizhao.document.CharacterSet;
import io.github.duizhao.document.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads until when things are to be done: 2025年6月底前, 6月30日前, 三季度末, 年底前, 两周内, 3个工作日内.
 *
 * <p>Without a year, the next such day after the day of writing is meant. Working days are Monday
 * to Friday; holidays are not known.
 */
public final class Deadlines {

  private static final String NUMBER = "[0-9]{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]";
  private static final String BEHIND = "(之前|以前|前|以内|之内|内)?";

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(20[0-9]{2}|今|明|本|去)年)?"
              + "(?:(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月"
              + "(?:([0-9]{1,2})[日号]|(底|末|初|中旬|上旬|下旬|份)?)"
              + "|第?([一二三四1-4])季度(末|底)?"
              + "|([上下])半年(末|底)?"
              + "|(年|月|季度?|本月|本季度|本周)?([底末内]))"
              + BEHIND);

  // Its groups: a name would be looked up each time.
  private static final int YEAR = 1;
  private static final int MONTH = 2;
  private static final int DAY_OF_MONTH = 3;
  private static final int PART = 4;
  private static final int QUARTER = 5;
  private static final int QUARTER_END = 6;
  private static final int HALF = 7;
  private static final int HALF_END = 8;
  private static final int NEAR = 9;
  private static final int END = 10;
  private static final int BEFORE = 11;

  /** How many of what. */
  private static final Pattern WITHIN =
      Pattern.compile("(半|" + NUMBER + ")个?(工作日|小时|星期|天|日|周|月|年)(?:之内|以内|内)");

  private static final String STARTS = "0123456789一二三四五六七八九十两半今明本去年月季上下第";

  /** One of these ends every deadline, or stands in its last words. */
  private static final CharacterSet LAST = CharacterSet.of("前内底末");

  /** 2025年12月31日之前 and 2025年第一季度末之前 are the longest, in characters. */
  private static final int LONGEST = 13;

  private static final CharacterSet MAY_START = CharacterSet.of(STARTS);

  private final String text;
  private final LocalDate written;

  private Deadlines(String text, LocalDate written) {
    this.text = text;
    this.written = written;
  }

  /**
   * The deadlines in a range of a text, in text order.
   *
   * @param written the day of writing
   */
  public static List<Deadline> in(String text, Span range, LocalDate written) {
    Deadlines reader = new Deadlines(text, written);
    Matcher day = DAY.matcher(text);
    Matcher within = WITHIN.matcher(text);
    List<Deadline> found = new ArrayList<>();
    int last = -1;
    int i = range.start();
    while (i < range.end()) {
      if (last < i) {
        last = reader.last(i, range.end());
        i = Math.max(i, last - LONGEST);
      }
      int start = i;
      i++;
      char first = text.charAt(start);
      if (!MAY_START.mayHave(first) || STARTS.indexOf(first) < 0 || reader.isInside(start, range)) {
        continue;
      }
      Optional<Deadline> deadline =
          within.region(start, range.end()).lookingAt()
              ? reader.within(within)
              : day.region(start, range.end()).lookingAt() ? reader.day(day) : Optional.empty();
      if (deadline.isPresent()) {
        found.add(deadline.get());
        i = deadline.get().span().end();
      }
    }
    return found;
  }

  /** The first place in a range at which a deadline may end, or its end. */
  private int last(int from, int to) {
    int i = from;
    while (i < to && !LAST.mayHave(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a number or a period goes on from the character before: 每月底, 25日内. */
  private boolean isInside(int start, Span range) {
    if (start == range.start()) {
      return false;
    }
    char before = text.charAt(start - 1);
    return "每逐按各第个".indexOf(before) >= 0
        || before == '年'
        || before == '度'
        || (Character.isDigit(before) && Character.isDigit(text.charAt(start)))
        || ("十".indexOf(before) >= 0 && "一二三四五六七八九".indexOf(text.charAt(start)) >= 0);
  }

  private Optional<Deadline> within(Matcher found) {
    String count = found.group(1);
    boolean half = count.equals("半");
    int amount = half ? 1 : new CountReader(count, 0, count.length()).read();
    LocalDate date =
        switch (found.group(2)) {
          case "工作日" -> workingDays(amount);
          case "小时" -> written.plusDays(amount / 24);
          case "天", "日" -> written.plusDays(amount);
          case "周", "星期" -> written.plusWeeks(amount);
          case "月" -> half ? written.plusDays(15) : written.plusMonths(amount);
          default -> half ? written.plusMonths(6) : written.plusYears(amount);
        };
    return amount <= 0
        ? Optional.empty()
        : Optional.of(new Deadline(new Span(found.start(), found.end()), date, false));
  }

  private LocalDate workingDays(int amount) {
    LocalDate date = written;
    int left = amount;
    while (left > 0) {
      date = date.plusDays(1);
      boolean free =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= free ? 0 : 1;
    }
    return date;
  }

  private Optional<Deadline> day(Matcher found) {
    boolean bound = found.group(BEFORE) != null;
    Span span = new Span(found.start(), found.end());
    Optional<LocalDate> date = Optional.empty();
    if (found.group(MONTH) != null) {
      boolean end = found.group(PART) != null && "底末".contains(found.group(PART));
      date = bound || end ? month(found) : Optional.empty();
    } else if (found.group(QUARTER) != null) {
      boolean end = found.group(QUARTER_END) != null;
      int quarter = new CountReader(found.group(QUARTER), 0, 1).read();
      date = bound || end ? Optional.of(endOf(found.group(YEAR), 3 * quarter)) : date;
    } else if (found.group(HALF) != null) {
      boolean end = found.group(HALF_END) != null;
      int month = found.group(HALF).equals("上") ? 6 : 12;
      date = bound || end ? Optional.of(endOf(found.group(YEAR), month)) : date;
    } else if (found.group(END) != null) {
      date = end(found);
    }
    String year = found.group(YEAR);
    boolean named = year != null && year.length() == 4;
    return date.map(last -> new Deadline(span, last, named));
  }

  /** The day of 6月底前, 6月30日前 or 6月前; empty for a day that is not in the calendar. */
  private Optional<LocalDate> month(Matcher found) {
    String words = found.group(MONTH);
    int month = new CountReader(words, 0, words.length()).read();
    String day = found.group(DAY_OF_MONTH);
    String part = found.group(PART);
    LocalDate last = endOf(found.group(YEAR), month);
    if (day != null) {
      try {
        return Optional.of(last.withDayOfMonth(Integer.parseInt(day)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    if (part == null || part.equals("份")) {
      return Optional.of(last);
    }
    return Optional.of(
        switch (part) {
          case "初", "上旬" -> last.withDayOfMonth(10);
          case "中旬" -> last.withDayOfMonth(20);
          default -> last;
        });
  }

  /** The day of 年底前, 2025年内, 月底前, 季度末. */
  private Optional<LocalDate> end(Matcher found) {
    String near = found.group(NEAR);
    String year = found.group(YEAR);
    if (year != null && (near == null || near.equals("年"))) {
      return Optional.of(endOf(year, 12));
    }
    if (near == null || year != null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (near) {
          case "年" -> endOf("本", 12);
          case "月", "本月" -> YearMonth.from(written).atEndOfMonth();
          case "本周" -> written.plus(7 - written.getDayOfWeek().getValue(), ChronoUnit.DAYS);
          default -> endOf("本", (written.getMonthValue() + 2) / 3 * 3);
        });
  }

  /** The last day of a month: of the year that is written, or the next one after the writing. */
  private LocalDate endOf(String year, int month) {
    if (year == null) {
      int next = month < written.getMonthValue() ? 1 : 0;
      return YearMonth.of(written.getYear() + next, month).atEndOfMonth();
    }
    int value =
        switch (year) {
          case "今", "本" -> written.getYear();
          case "明" -> written.getYear() + 1;
          case "去" -> written.getYear() - 1;
          default -> Integer.parseInt(year);
        };
    return YearMonth.of(value, month).atEndOfMonth();
  }
}
