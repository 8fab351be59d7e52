package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A year that lies too far back for what is said of it. */
@RuleInfo(
    id = "stale-year",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "套用往年材料时最常留下的痕迹；经历、文件和历年数据中的年份不算",
    hits = {
      "一、存在的问题\n（一）理论学习方面。⟦2022年⟧以来学习6次，有2次没有做笔记。",
      "一、存在的问题\n（一）服务群众方面。⟦2021年9月⟧我有2件来信超期，过了7天才答复。",
      "三、整改措施\n（一）坚持理论学习。⟦2023年底⟧前读完两本书，把笔记交支部委员查看。"
    },
    nonHits = {
      "一、存在的问题\n（一）理论学习方面。我2009年入党，《条例（2018年修订）》只翻过一遍，2024年参加学习9次。",
      "一、存在的问题\n（一）作用发挥方面。值班系统还是2021年搭的，2022年、2023年、2025年各出过1次故障，我都没有跟进。",
      "一、存在的问题\n（一）担当作为方面。2019年起我负责档案室，区里2020年印发的办法我至今没有读完，缺了3章。"
    })
public final class StaleYear implements Rule {

  /** What lies further back is told as history: nobody hands on a text for so long. */
  private static final int HISTORY = 10;

  private static final Set<Role> OF_THIS_YEAR =
      EnumSet.of(Role.PREAMBLE, Role.PROBLEMS, Role.CAUSES, Role.MEASURES);

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<CalendarDate> dates = CalendarDates.in(context.snapshot().text());
    if (dates.isEmpty()) {
      return;
    }
    int examined = ExaminedYear.of(context);
    Optional<Span> title = context.statement().title();
    for (int i = 0; i < dates.size(); i++) {
      CalendarDate date = dates.get(i);
      if (date.year() == 0) {
        continue;
      }
      if (title.filter(span -> span.contains(date.span())).isPresent()) {
        checkTitle(date, examined, sink);
      } else if (isOld(date, examined, context) && isOfThisYear(i, dates, context)) {
        sink.report(
            place(date, context),
            Message.of(
                "rule.stale-year.message.text",
                String.valueOf(date.year()),
                String.valueOf(examined)));
      }
    }
  }

  private static boolean isOld(CalendarDate date, int examined, CheckContext context) {
    return date.year() < examined - context.threshold("stale-year", "years")
        && date.year() > examined - HISTORY;
  }

  private static void checkTitle(CalendarDate date, int examined, FindingSink sink) {
    if (date.year() < examined) {
      sink.report(
          date.span(),
          Message.of(
              "rule.stale-year.message.title",
              String.valueOf(date.year()),
              String.valueOf(examined)));
    }
  }

  private static boolean isOfThisYear(int index, List<CalendarDate> dates, CheckContext context) {
    CalendarDate date = dates.get(index);
    String text = context.snapshot().text();
    Optional<Section> section = context.statement().sectionAt(date.span().start());
    if (section.filter(found -> OF_THIS_YEAR.contains(found.role())).isEmpty()) {
      return false;
    }
    Span sentence = Sentences.around(text, date.span());
    return !isAmongOthers(index, sentence, dates)
        && !Quotation.encloses(text, sentence, date.span())
        && !context.hits("history-words").anyIn(sentence);
  }

  /** Whether a sentence names another year: a stretch of time or figures of several years. */
  private static boolean isAmongOthers(int index, Span sentence, List<CalendarDate> dates) {
    int first = index;
    while (first > 0 && sentence.contains(dates.get(first - 1).span())) {
      first--;
    }
    int year = dates.get(index).year();
    for (int i = first; i < dates.size() && sentence.contains(dates.get(i).span()); i++) {
      if (dates.get(i).year() > 0 && dates.get(i).year() != year) {
        return true;
      }
    }
    return false;
  }

  /** The year with 底 or 初, which tell a deadline. */
  private static Span place(CalendarDate date, CheckContext context) {
    String text = context.snapshot().text();
    Span span = date.span();
    boolean more = span.end() < text.length() && "底末初".indexOf(text.charAt(span.end())) >= 0;
    return more ? new Span(span.start(), span.end() + 1) : span;
  }
}
