package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;

/** A year that is cut short, has a blank in it, or is written otherwise than the other years. */
@RuleInfo(
    id = "year-form",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 15835—2011《出版物上数字用法》5.1；GB/T 9704—2012 7.3.5：年份写全四位",
    mends = true,
    hits = {
      "一、存在的问题\n（一）⟦24年度⟧我参加学习9次，⟦23年底⟧的笔记缺了2页。",
      "一、存在的问题\n（一）在⟦2024 年⟧的党课上我只听了半场，2024年4月缺了1次。",
      "一、存在的问题\n（一）⟦二〇二四年三月⟧的党课我只听了半场，2024年4月和2025年5月又缺了2次。",
      "一、存在的问题\n（一）⟦二O二四年⟧3月的党课我只听了半场。",
      "一、存在的问题\n（一）服务群众方面。⟦25年⟧粮补发放错账9户，改账拖了31天。"
    },
    nonHits = {
      "一、存在的问题\n（一）在县局干了22年，24年来只读了3本书，90年代的笔记丢了2本，“十四五”规划没有学完。",
      "一、存在的问题\n（一）2024年度的党课缺了2次，《24年度学习计划》没有读，工作22年以来记了30本笔记。",
      "一、存在的问题\n（一）二〇二四年三月的党课我只听了半场，二〇二五年四月又缺了2次。",
      "一、存在的问题\n（一）入党时的话忘了，25年党龄没有当回事。25年前的笔记还在，24年如一日守着老办法。"
    })
public final class YearForm implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Years years = Years.in(context.snapshot().text(), context.today().getYear());
    for (Edit edit : years.shortened()) {
      String wrong = context.quote(edit.span());
      Message message = Message.of("rule.year-form.message.short", wrong, edit.replacement());
      if (isCurrent(edit, context)) {
        Message title = Message.of("fix.replace", wrong, edit.replacement());
        sink.report(edit.span(), message, new Fix(title, List.of(edit)));
      } else {
        sink.report(edit.span(), message);
      }
    }
    if (!years.withBlanks().isEmpty()) {
      reportBlanks(years, sink);
    }
    reportChinese(years, context, sink);
  }

  /** An older year is doubtful itself: written in full, it would be reported as stale. */
  private static boolean isCurrent(Edit edit, CheckContext context) {
    return Integer.parseInt(edit.replacement().substring(0, 4)) >= ExaminedYear.of(context) - 1;
  }

  private static void reportBlanks(Years years, FindingSink sink) {
    List<Edit> blanks = years.blanks();
    sink.report(
        years.withBlanks().get(0),
        Message.of("rule.year-form.message.blank", years.withBlanks().size()),
        new Fix(Message.of("rule.year-form.fix.blank", blanks.size()), blanks));
  }

  private static void reportChinese(Years years, CheckContext context, FindingSink sink) {
    Span title = context.statement().title().orElse(Span.at(0));
    List<Span> arabic = years.arabic().stream().filter(year -> !title.contains(year)).toList();
    List<Edit> minority = years.chinese().size() <= arabic.size() ? years.chinese() : List.of();
    List<Edit> zeros = minority.isEmpty() ? years.wrongZeros() : List.of();
    if (!minority.isEmpty()) {
      reportAll(minority, "rule.year-form.message.chinese", "rule.year-form.fix.chinese", sink);
    } else if (!years.chinese().isEmpty() && !arabic.isEmpty()) {
      Span first = arabic.get(0);
      sink.report(first, Message.of("rule.year-form.message.arabic", context.quote(first)));
    }
    if (!zeros.isEmpty()) {
      reportAll(zeros, "rule.year-form.message.zero", "rule.year-form.fix.zero", sink);
    }
  }

  /** One finding at the first place, with a fix for all. */
  private static void reportAll(List<Edit> edits, String message, String fix, FindingSink sink) {
    int count = edits.size();
    sink.report(
        edits.get(0).span(), Message.of(message, count), new Fix(Message.of(fix, count), edits));
  }
}
