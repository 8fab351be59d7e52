package io.github.duizhao.check;

import io.github.duizhao.document.CharacterSet;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads how often things are done: 每周2次, 每季度至少开展一次调研, 每两周1次, 按月, 半年一次.
 *
 * <p>The count may stand behind the action, up to the end of the clause. A number that belongs to a
 * date (每月5日) is none.
 */
public final class Cadences {

  /** How far behind the period its count may stand, in characters. */
  private static final int REACH = 28;

  private static final String CLAUSE_ENDS = "，,。；;！!？?：:\n\u2028";
  private static final String WEEKDAYS = "一二三四五六日天末";
  private static final String TIMES = "次回趟轮遍场";

  private static final String[] UNITS = {
    "人次", "个工作日", "小时", "分钟", "学时", "课时", "篇", "份", "本", "户", "家", "人", "名", "件", "条", "项", "个",
    "期", "页", "字", "章", "节", "课", "堂", "天", "处", "批", "例", "起", "部"
  };

  /** Periods by their names, the longer name first. */
  private static final String[] PERIODS = {
    "半个月", "工作日", "星期", "礼拜", "双周", "双月", "季度", "半年", "半月", "学期", "年度", "天", "日", "晚", "周", "旬",
    "月", "季", "年"
  };

  private static final CharacterSet MAY_BE_PERIOD = CharacterSet.of(String.join("", PERIODS));

  /** How often each comes in a year. */
  private static final int[] PER_YEAR = {
    24, 250, 52, 52, 26, 6, 4, 2, 24, 2, 1, 365, 365, 365, 52, 36, 12, 4, 1
  };

  private final String text;
  private final int limit;

  private Cadences(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The cadences in a range of a text, in text order. */
  public static List<Cadence> in(String text, Span range) {
    Cadences reader = new Cadences(text, range.end());
    List<Cadence> found = new ArrayList<>();
    int i = range.start();
    while (i < range.end()) {
      if (!mayStart(text.charAt(i))) {
        i++;
        continue;
      }
      Optional<Cadence> cadence = reader.at(i, range.start());
      cadence.ifPresent(found::add);
      i = cadence.map(c -> c.period().end()).orElse(i + 1);
    }
    return found;
  }

  private static boolean mayStart(char c) {
    return c == '每' || c == '按' || c == '逐' || c == '一' || c == '半';
  }

  private Optional<Cadence> at(int start, int from) {
    char c = text.charAt(start);
    if (c == '每') {
      return every(start);
    }
    if (c == '按' || c == '逐') {
      int period = period(start + 1);
      return period < 0 ? Optional.empty() : Optional.of(plain(start, period));
    }
    boolean plain = c == '一' || c == '半';
    boolean free = start == from || "第这那近上下前后每".indexOf(text.charAt(start - 1)) < 0;
    return plain && free ? once(start) : Optional.empty();
  }

  /** 按月, 逐周. */
  private static Cadence plain(int start, int period) {
    Span words = new Span(start, start + 1 + PERIODS[period].length());
    return new Cadence(words, Span.at(words.end()), PER_YEAR[period], 1, "", false);
  }

  /** 每周, 每两周, 每3个月, with what is counted behind it. */
  private Optional<Cadence> every(int start) {
    CountReader number = new CountReader(text, start + 1, limit);
    boolean counted = start + 1 < limit && CountReader.begins(text.charAt(start + 1));
    int each = counted ? number.read() : 1;
    int at = counted ? number.end() : start + 1;
    if (each > 0 && at < limit && text.charAt(at) == '个' && !text.startsWith("个人", at)) {
      at++;
    }
    int found = each > 0 ? period(at) : -1;
    if (found < 0) {
      return Optional.empty();
    }
    String name = PERIODS[found];
    int end = at + name.length();
    int days = weekdays(end, name);
    int behind = end + 2 * Math.max(0, days) - (days > 0 ? 1 : 0);
    Span period = new Span(start, Math.min(limit, behind));
    double perYear = (double) PER_YEAR[found] / each * Math.max(1, days);
    boolean fixed = days > 0 || dated(end) || "晚早".contains(name) || partOfPeriod(end);
    return Optional.of(counted(period, perYear, fixed));
  }

  /** Whether a part of the period is named: 每天晚上, 每月上旬; not 每月下村. */
  private boolean partOfPeriod(int at) {
    char c = charAt(at);
    return c == '晚' || c == '早' || ("上下中".indexOf(c) >= 0 && "午旬半".indexOf(charAt(at + 1)) >= 0);
  }

  /** 一年两次, 半年一次: the count stands right behind. */
  private Optional<Cadence> once(int start) {
    boolean half = text.charAt(start) == '半';
    int found = period(half ? start : start + 1);
    if (found < 0) {
      return Optional.empty();
    }
    String name = PERIODS[found];
    if ("天日晚".contains(name) || name.equals("季度")) {
      return Optional.empty();
    }
    int end = (half ? start : start + 1) + name.length();
    CountReader number = new CountReader(text, end, limit);
    int amount = end < limit && CountReader.begins(text.charAt(end)) ? number.read() : -1;
    int unit = number.end();
    if (amount <= 0 || unit >= limit || TIMES.indexOf(text.charAt(unit)) < 0) {
      return Optional.empty();
    }
    Span count = new Span(end, unit + 1);
    String word = text.substring(unit, unit + 1);
    return Optional.of(
        new Cadence(new Span(start, end), count, PER_YEAR[found], amount, word, false));
  }

  /** The first count of times in the clause behind a period, else the first count at all. */
  private Cadence counted(Span period, double perYear, boolean fixed) {
    Cadence first = new Cadence(period, Span.at(period.end()), perYear, 1, "", fixed);
    int end = Math.min(limit, period.end() + REACH);
    int i = period.end();
    while (i < end && !Characters.isOneOf(CLAUSE_ENDS, text.charAt(i)) && text.charAt(i) != '每') {
      if (!CountReader.begins(text.charAt(i))) {
        i++;
        continue;
      }
      CountReader number = new CountReader(text, i, limit);
      int amount = number.read();
      String unit = unit(number.end());
      if (amount > 0 && !unit.isEmpty()) {
        Span count = new Span(i, number.end() + unit.length());
        Cadence here = new Cadence(period, count, perYear, amount, unit, fixed);
        if (TIMES.contains(unit)) {
          return here;
        }
        first = first.unit().isEmpty() ? here : first;
      }
      i = Math.max(number.end(), i + 1);
    }
    return first;
  }

  private String unit(int at) {
    if (at < limit && TIMES.indexOf(text.charAt(at)) >= 0 && !text.startsWith("次性", at)) {
      return text.substring(at, at + 1);
    }
    for (String unit : UNITS) {
      if (at + unit.length() <= limit && text.startsWith(unit, at)) {
        return unit;
      }
    }
    return "";
  }

  /** The index of the period that stands at an offset, or -1. */
  private int period(int at) {
    if (at >= limit || !MAY_BE_PERIOD.mayHave(text.charAt(at))) {
      return -1;
    }
    for (int i = 0; i < PERIODS.length; i++) {
      if (at + PERIODS[i].length() <= limit && text.startsWith(PERIODS[i], at)) {
        return i;
      }
    }
    return -1;
  }

  /** How many days of the week stand behind 每周: 每周一、三、五 has three. */
  private int weekdays(int at, String name) {
    if (!name.equals("周") && !name.equals("星期") && !name.equals("礼拜")) {
      return 0;
    }
    int days = 0;
    int i = at;
    while (i < limit
        && WEEKDAYS.indexOf(text.charAt(i)) >= 0
        && unit(i + 1).isEmpty()
        && charAt(i + 1) != '至') {
      days++;
      if (charAt(i + 1) != '、') {
        break;
      }
      i += 2;
    }
    return days;
  }

  /** Whether a day of the month or a month stands right behind: 每月5日, 每年3月. */
  private boolean dated(int at) {
    if (at >= limit || !CountReader.begins(text.charAt(at))) {
      return false;
    }
    CountReader number = new CountReader(text, at, limit);
    return number.read() > 0 && "日号月".indexOf(charAt(number.end())) >= 0;
  }

  private char charAt(int at) {
    return at < limit ? text.charAt(at) : ' ';
  }
}
