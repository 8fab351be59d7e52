package io.github.duizhao.check.rules;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The years of a text and how they are written. Those inside 《》 are left out: a title is quoted as
 * it stands.
 */
final class Years {

  private static final String ZEROS = "〇零○0０OoＯ";
  private static final String WRONG_ZEROS = "○0０OoＯ";
  private static final String NUMERALS = "一二三四五六七八九";

  /** What follows a year and never a length of time; 22年以来 and 22年的 may be either. */
  private static final List<String> AFTER_A_YEAR =
      List.of("度", "底", "初", "末", "上半年", "下半年", "年底", "年初", "第一季度", "第二季度", "第三季度", "第四季度");

  /** Words that only begin like one of these: 工作22年初次…. */
  private static final List<String> OTHER_WORDS =
      List.of("度过", "度日", "初次", "初始", "初心", "初步", "初衷", "初任", "底线", "底层", "底蕴");

  /** What follows 年 where it counts years: 25年来, 25年前, 25年如一日, 25年党龄, 25年过去了. */
  private static final String LENGTHS = "来的前间如党教工军警护里后过中以多光时了一间内期龄岁月坚扎始从没我在";

  private static final int LONGEST_TITLE = 40;
  private static final int OLDEST = 50;

  private final String text;
  private final int thisYear;
  private final List<Edit> shortened = new ArrayList<>();
  private final List<Edit> blanks = new ArrayList<>();
  private final List<Edit> chinese = new ArrayList<>();
  private final List<Edit> wrongZeros = new ArrayList<>();
  private final List<Span> arabic = new ArrayList<>();
  private final List<Span> withBlanks = new ArrayList<>();

  private Years(String text, int thisYear) {
    this.text = text;
    this.thisYear = thisYear;
  }

  static Years in(String text, int thisYear) {
    Years years = new Years(text, thisYear);
    for (int i = text.indexOf('年'); i >= 0; i = text.indexOf('年', i + 1)) {
      years.read(i);
    }
    return years;
  }

  /** Years of two digits, each with its full form. */
  List<Edit> shortened() {
    return shortened;
  }

  /** The blanks inside and beside years of four digits. */
  List<Edit> blanks() {
    return blanks;
  }

  /** Years with a blank between their digits and 年, and the blank before them if there is one. */
  List<Span> withBlanks() {
    return withBlanks;
  }

  /** Years in Chinese numerals with the month and day after them, each in Arabic numerals. */
  List<Edit> chinese() {
    return chinese;
  }

  /** Years in Chinese numerals with a letter or a digit for the zero, each mended. */
  List<Edit> wrongZeros() {
    return wrongZeros;
  }

  /** Years in Arabic numerals with 年, also those that are cut short. */
  List<Span> arabic() {
    return arabic;
  }

  private void read(int year) {
    int end = year;
    while (end > 0 && isGap(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Digits.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (end - start == 4 && !isNumeralBefore(start)) {
      arabic.add(new Span(start, year + 1));
      if (end < year) {
        readBlanks(start, end, year);
      }
    } else if (end == year && end - start == 2) {
      readShort(start, year);
    } else if (end == year) {
      readChinese(year);
    }
  }

  private void readBlanks(int start, int end, int year) {
    int before = start;
    while (before > 0 && isGap(text.charAt(before - 1))) {
      before--;
    }
    if (before < start && before > 0 && Characters.isIdeograph(text.charAt(before - 1))) {
      blanks.add(new Edit(new Span(before, start), ""));
    } else {
      before = start;
    }
    withBlanks.add(new Span(before, year + 1));
    blanks.add(new Edit(new Span(end, year), ""));
    int after = year + 1;
    while (after < text.length() && isGap(text.charAt(after))) {
      after++;
    }
    if (after > year + 1 && after < text.length() && Digits.isDigit(text.charAt(after))) {
      blanks.add(new Edit(new Span(year + 1, after), ""));
    }
  }

  private void readShort(int start, int year) {
    if (start > 0 && "第.-/—~～'’".indexOf(text.charAt(start - 1)) >= 0) {
      return;
    }
    String tail = tail(year + 1);
    int value = Integer.parseInt(text.substring(start, year));
    String century = value <= thisYear % 100 + 2 ? "20" : value >= OLDEST ? "19" : "";
    boolean sure = !tail.isEmpty() || opensClause(start, year, value);
    if (sure && !century.isEmpty() && !isInTitle(start)) {
      String words = text.substring(start, year + 1) + tail;
      arabic.add(new Span(start, year + 1));
      shortened.add(new Edit(new Span(start, year + 1 + tail.length()), century + words));
    }
  }

  /** Whether a recent year opens a clause: 。24年粮补发放…; not 25年来, 24年党龄. */
  private boolean opensClause(int start, int year, int value) {
    int age = thisYear % 100 - value;
    boolean opens = start == 0 || "\n。；，：！？）".indexOf(text.charAt(start - 1)) >= 0;
    return opens
        && age >= 0
        && age <= 2
        && year + 1 < text.length()
        && Characters.isIdeograph(text.charAt(year + 1))
        && LENGTHS.indexOf(text.charAt(year + 1)) < 0;
  }

  /** What follows a year's 年 and makes sure that it is a year, "" if nothing does. */
  private String tail(int from) {
    for (String word : OTHER_WORDS) {
      if (text.startsWith(word, from)) {
        return "";
      }
    }
    for (String word : AFTER_A_YEAR) {
      if (text.startsWith(word, from)) {
        return word;
      }
    }
    int end = from;
    while (end < text.length() && end - from < 2 && Digits.isDigit(text.charAt(end))) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == '月'
        ? text.substring(from, end + 1)
        : "";
  }

  private void readChinese(int year) {
    int start = year - 4;
    if (start < 0 || isNumeralBefore(start)) {
      return;
    }
    StringBuilder digits = new StringBuilder();
    boolean wrongZero = false;
    for (int i = start; i < year; i++) {
      char c = text.charAt(i);
      if (ZEROS.indexOf(c) >= 0) {
        digits.append('0');
        wrongZero |= WRONG_ZEROS.indexOf(c) >= 0;
      } else if (NUMERALS.indexOf(c) >= 0) {
        digits.append(NUMERALS.indexOf(c) + 1);
      } else {
        return;
      }
    }
    if ((!digits.toString().startsWith("20") && !digits.toString().startsWith("19"))
        || isInTitle(start)) {
      return;
    }
    chinese.add(date(start, year + 1, digits));
    if (wrongZero) {
      wrongZeros.add(
          new Edit(
              new Span(start, year + 1),
              text.substring(start, year).replaceAll("[○0０OoＯ]", "〇") + "年"));
    }
  }

  /** A year with the month and the day that follow in Chinese numerals as well. */
  private Edit date(int start, int end, StringBuilder digits) {
    digits.append('年');
    int to = number(end, '月', digits);
    to = to > end ? number(to, '日', digits) : to;
    return new Edit(new Span(start, to), digits.toString());
  }

  private int number(int from, char unit, StringBuilder digits) {
    int end = from;
    while (end < text.length()
        && end - from < 3
        && (NUMERALS + "十").indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int value = end > from ? ChineseNumerals.value(text.substring(from, end)) : 0;
    if (value == 0 || end == text.length() || text.charAt(end) != unit) {
      return from;
    }
    digits.append(value).append(unit);
    return end + 1;
  }

  private boolean isNumeralBefore(int start) {
    return start > 0
        && (Digits.isDigit(text.charAt(start - 1))
            || NUMERALS.indexOf(text.charAt(start - 1)) >= 0
            || ZEROS.indexOf(text.charAt(start - 1)) >= 0);
  }

  private boolean isInTitle(int offset) {
    for (int i = offset - 1; i >= 0 && offset - i < LONGEST_TITLE; i--) {
      char c = text.charAt(i);
      if (c == '《') {
        return true;
      }
      if (c == '》' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0';
  }
}
