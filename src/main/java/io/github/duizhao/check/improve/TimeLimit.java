package io.github.duizhao.check.improve;

import io.github.duizhao.check.Deadline;
import io.github.duizhao.check.Deadlines;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.TypedWords;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until or from when, as it was answered: 6月底 becomes 6月底前, 长期 becomes 长期坚持.
 *
 * @param kind what sort of time it is
 * @param words the time
 * @param result what is reached by then, such as 完成 or 读完; only of {@link Kind#BY}
 */
record TimeLimit(Kind kind, String words, String result) {

  static final TimeLimit NONE = new TimeLimit(Kind.NONE, "", "");

  /** Sorts of times. */
  enum Kind {
    NONE,
    /** 6月底前: something is reached by then. */
    BY,
    /** 即日起, 立即: it goes before what is done. */
    FROM,
    /** 长期坚持: a clause of its own. */
    LASTING
  }

  /** What kind of day it is does not depend on today. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

  private static final String NUMBER = "(?:[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})";
  private static final String DONE = "完成";

  private static final Pattern LEAD = Pattern.compile("^(?:截止到?|截至到?|在|于|到|争取|力争|计划|预计)");
  private static final Pattern FROM =
      Pattern.compile("(?:从|自)?(?:即日|即刻|现在|今天|今日)(?:起|开始)?|.{1,20}(?:起|开始)");
  private static final Pattern AT_ONCE = Pattern.compile("立即|立刻|马上|即刻|当场|当天|当日|随时|尽快|第一时间");
  private static final Pattern LASTING =
      Pattern.compile("(?:长期|持续|一直|始终|经常|长年|常年|不间断)(?:坚持|做|抓)?(?:下去)?");
  private static final Pattern LASTING_CLAUSE =
      Pattern.compile(".{0,20}(?:长期|常态|持续|常抓|坚持|立行立改|即知即改|立整立改).{0,40}");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(20[0-9]{2})[年.\\-/](1[0-2]|0?[1-9])(?:[月.\\-/](3[01]|[12][0-9]|0?[1-9]))?[日号月]?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(1[0-2]|0?[1-9])[.\\-/](3[01]|[12][0-9]|0?[1-9])");
  private static final Pattern DURATION =
      Pattern.compile(
          NUMBER + "(?:个?工作日|个?小时|天|日|个?星期|周|个半?月|个季度|年|分钟)|半个?月|半年|[本下这上][周]|[上下]半年|学期|本学期");

  static TimeLimit of(String typed) {
    String words = LEAD.matcher(TypedWords.tidy(typed)).replaceFirst("");
    if (words.isEmpty()) {
      return NONE;
    }
    if (Wordings.isPlaceholder(words)) {
      return new TimeLimit(Kind.BY, words + "前", DONE);
    }
    if (LASTING.matcher(words).matches()) {
      return new TimeLimit(Kind.LASTING, "长期坚持", "");
    }
    if (FROM.matcher(words).matches()) {
      return new TimeLimit(Kind.FROM, from(words), "");
    }
    if (AT_ONCE.matcher(words).matches()) {
      return new TimeLimit(Kind.FROM, words, "");
    }
    if (LASTING_CLAUSE.matcher(words).matches()) {
      return new TimeLimit(Kind.LASTING, words, "");
    }
    return by(words);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether nothing but 完成 was said of what is reached by then. */
  boolean isPlain() {
    return kind == Kind.BY && result.equals(DONE);
  }

  private static String from(String words) {
    boolean now = words.matches("(?:从|自)?(?:即日|即刻|现在|今天|今日)(?:起|开始)?");
    return now ? "即日起" : words.replaceFirst("开始$", "起");
  }

  /** A day by which something is reached, with what is reached if that was said too. */
  private static TimeLimit by(String words) {
    List<Deadline> days = Deadlines.in(words, new Span(0, words.length()), ANY_DAY);
    if (!days.isEmpty() && days.get(0).span().start() == 0) {
      int end = days.get(0).span().end();
      String result = words.substring(end).replaceFirst("^(?:之前|以前|前)", "");
      String day = bounded(words.substring(0, words.length() - result.length()));
      return new TimeLimit(Kind.BY, day, result.isEmpty() ? DONE : result);
    }
    String time = words.endsWith(DONE) ? words.substring(0, words.length() - 2) : words;
    return new TimeLimit(Kind.BY, bounded(time.isEmpty() ? words : time), DONE);
  }

  /** A time with the word that makes a limit of it. */
  private static String bounded(String words) {
    if (words.matches(".+(?:之前|以前)")) {
      return words.substring(0, words.length() - 2) + "前";
    }
    if (words.matches(".+(?:之内|以内)")) {
      return words.substring(0, words.length() - 2) + "内";
    }
    if (words.matches(".*[前内后时]")) {
      return words;
    }
    Matcher date = YEAR_MONTH_DAY.matcher(words);
    if (date.matches()) {
      String month = date.group(1) + "年" + Integer.parseInt(date.group(2)) + "月";
      return month + (date.group(3) == null ? "底前" : Integer.parseInt(date.group(3)) + "日前");
    }
    Matcher day = MONTH_DAY.matcher(words);
    if (day.matches()) {
      return Integer.parseInt(day.group(1)) + "月" + Integer.parseInt(day.group(2)) + "日前";
    }
    if (DURATION.matcher(words).matches()) {
      return words + "内";
    }
    if (words.matches(".*月份?")) {
      return words.replaceFirst("份$", "") + "底前";
    }
    if (words.matches(".*季度?")) {
      return words + "末前";
    }
    if (words.matches(".*年度?")) {
      return words.replaceFirst("度$", "") + "底前";
    }
    return words.matches(".*[底末初旬日号中]") ? words + "前" : words;
  }
}
