package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds calendar dates in running text in one pass: 2024年, 2024年3月, 2024年3月5日, 3月5日, 二〇二四年三月五日. A
 * month alone is none: 36月 may be a stretch of time.
 */
final class CalendarDates {

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

  private final String text;
  private final List<CalendarDate> found = new ArrayList<>();

  /** Where the next date may begin: after the last one. */
  private int from;

  private CalendarDates(String text) {
    this.text = text;
  }

  /** The dates of a document, found once. */
  static List<CalendarDate> of(CheckContext context) {
    return context.shared(OfDocument.class, OfDocument::find).dates();
  }

  /** The dates of a text, in text order, not overlapping. */
  static List<CalendarDate> in(String text) {
    CalendarDates dates = new CalendarDates(text);
    int year = text.indexOf('年');
    int month = text.indexOf('月');
    while (year >= 0 || month >= 0) {
      if (month < 0 || (year >= 0 && year < month)) {
        dates.year(year);
        year = text.indexOf('年', Math.max(year + 1, dates.from));
      } else {
        dates.monthAndDay(month);
        month = text.indexOf('月', Math.max(month + 1, dates.from));
      }
      year = year >= 0 && year < dates.from ? text.indexOf('年', dates.from) : year;
      month = month >= 0 && month < dates.from ? text.indexOf('月', dates.from) : month;
    }
    return dates.found;
  }

  private void year(int mark) {
    int end = blanksBefore(mark);
    int start = end - 4;
    int year = start < from ? -1 : fourDigits(start);
    if (year < 1000 || (start > 0 && digit(text.charAt(start - 1)) >= 0)) {
      return;
    }
    int at = mark + 1;
    Part month = number(at, '月');
    if (month == null) {
      add(year, -1, -1, start, at);
      return;
    }
    Part day = day(month.end);
    add(year, month.value, day == null ? -1 : day.value, start, day == null ? month.end : day.end);
  }

  private void monthAndDay(int mark) {
    int end = blanksBefore(mark);
    int start = end;
    while (start > from && end - start < 3 && isNumeral(text.charAt(start - 1))) {
      start--;
    }
    boolean longer = start > 0 && isNumeral(text.charAt(start - 1));
    int month = longer ? -1 : value(start, end);
    Part day = month < 0 ? null : day(mark + 1);
    if (day != null) {
      add(0, month, day.value, start, day.end);
    }
  }

  private Part day(int at) {
    Part day = number(at, '日');
    if (day == null) {
      day = number(at, '号');
      // 3月15号楼, 3月2号文: a thing that has a number.
      if (day != null && day.end < text.length() && "楼文令线院机".indexOf(text.charAt(day.end)) >= 0) {
        return null;
      }
    }
    return day;
  }

  private void add(int year, int month, int day, int start, int end) {
    found.add(new CalendarDate(year, month, day, new Span(start, end)));
    from = end;
  }

  /** A number of one to three characters that a mark follows, or null. */
  private Part number(int at, char mark) {
    int start = skipBlanks(at);
    int end = start;
    while (end < text.length() && end - start < 3 && isNumeral(text.charAt(end))) {
      end++;
    }
    int close = skipBlanks(end);
    if (end == start || close >= text.length() || text.charAt(close) != mark) {
      return null;
    }
    int value = value(start, end);
    return value < 0 ? null : new Part(value, close + 1);
  }

  private int value(int start, int end) {
    if (start == end) {
      return -1;
    }
    boolean arabic =
        digit(text.charAt(start)) >= 0 && CHINESE_DIGITS.indexOf(text.charAt(start)) < 0;
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (arabic != (c != '十' && CHINESE_DIGITS.indexOf(c) < 0)) {
        return -1;
      }
      value = arabic ? value * 10 + digit(c) : value;
    }
    if (!arabic) {
      value = ChineseNumerals.value(text.substring(start, end));
      return value == 0 ? -1 : value;
    }
    return value;
  }

  private int fourDigits(int start) {
    int value = 0;
    boolean chinese = CHINESE_DIGITS.indexOf(normal(text.charAt(start))) >= 0;
    for (int i = start; i < start + 4; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || chinese != CHINESE_DIGITS.indexOf(normal(text.charAt(i))) >= 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : CHINESE_DIGITS.indexOf(normal(c));
  }

  /** The zeros of Chinese years as one character. */
  private static char normal(char c) {
    return c == '○' || c == '零' || c == 'Ｏ' ? '〇' : c;
  }

  private static boolean isNumeral(char c) {
    return c == '十' || digit(c) >= 0;
  }

  private int blanksBefore(int index) {
    int end = index;
    while (end > from && isBlank(end - 1)) {
      end--;
    }
    return end;
  }

  private int skipBlanks(int index) {
    int at = index;
    while (at < text.length() && isBlank(at)) {
      at++;
    }
    return at;
  }

  private boolean isBlank(int index) {
    char c = text.charAt(index);
    return c != '\n' && c != '\u2028' && Characters.isBlank(c);
  }

  private record Part(int value, int end) {}

  private record OfDocument(List<CalendarDate> dates) {
    static OfDocument find(CheckContext context) {
      return new OfDocument(List.copyOf(in(context.snapshot().text())));
    }
  }
}
