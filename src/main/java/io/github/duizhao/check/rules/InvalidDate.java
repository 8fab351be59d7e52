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

/** A date that the calendar does not have, or that cannot be where it stands. */
@RuleInfo(
    id = "invalid-date",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "公文校对的通行做法：核对落款和事例中的日期",
    hits = {
      "一、存在的问题\n（一）理论学习方面。⟦4月31日⟧的党课我只听了半场，⟦2025年2月29日⟧的笔记也缺了。",
      "一、存在的问题\n（一）服务群众方面。⟦2026年3月⟧收到的2件来信，我过了7天才答复。",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。
      韩予安
      ⟦2024年1月16日⟧"""
    },
    nonHits = {
      "一、存在的问题\n（一）理论学习方面。2024年2月29日的党课我只听了半场，2月29日的笔记缺了2页，计划2026年3月前补齐。",
      "三、整改措施\n（一）坚持理论学习。2026年6月30日前读完两本书，3月32号楼的住户走访完，记录交支部书记查看。",
      """
      2024年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。
      韩予安
      2025年1月16日"""
    })
public final class InvalidDate implements Rule {

  private static final Set<Role> FACTS =
      EnumSet.of(Role.PREAMBLE, Role.PROBLEMS, Role.CASE_ANALYSIS);

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<CalendarDate> dates = CalendarDates.of(context);
    if (dates.isEmpty()) {
      return;
    }
    int year = ExaminedYear.inText(context);
    for (CalendarDate date : dates) {
      Span place = date.span();
      Optional<Section> section = context.statement().sectionAt(place.start());
      boolean inTitle =
          context.statement().title().filter(title -> title.contains(place)).isPresent();
      if (!date.possible()) {
        report("impossible", place, context, sink);
      } else if (section.isEmpty() && !inTitle) {
        checkSignature(date, year, context, sink);
      } else if (section.isPresent()
          && isFact(section.get())
          && date.isAfter(context.today())
          && !isPlan(context, place)) {
        report("future", place, context, sink);
      }
    }
  }

  private static void checkSignature(
      CalendarDate date, int year, CheckContext context, FindingSink sink) {
    if (date.isAfter(context.today())) {
      report("future", date.span(), context, sink);
    } else if (date.year() > 0 && date.month() > 0 && date.year() < year) {
      sink.report(
          date.span(),
          Message.of(
              "rule.invalid-date.message.early", context.quote(date.span()), String.valueOf(year)));
    }
  }

  private static boolean isFact(Section section) {
    return FACTS.contains(section.role()) && !section.has(Role.MEASURES);
  }

  /** Whether the sentence around a date speaks of what is yet to come. */
  private static boolean isPlan(CheckContext context, Span date) {
    return context.hits("plan-words").anyIn(Sentences.around(context.snapshot().text(), date));
  }

  private static void report(String kind, Span place, CheckContext context, FindingSink sink) {
    sink.report(
        place,
        Message.of(
            "rule.invalid-date.message." + kind, context.quote(place), context.today().toString()));
  }
}
