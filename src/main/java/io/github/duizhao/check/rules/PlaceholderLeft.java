package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;

/** A place of a template that was not filled in. */
@RuleInfo(
    id = "placeholder-left",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "各类模板和范文中常见的待填标记",
    hits = {
      "一、存在的问题\n（一）由⟦【责任人】⟧负责的台账，我到⟦20**年⟧底才补齐3份。",
      "一、存在的问题\n（一）⟦×⟧月到⟦XX⟧村走访时，我只看了2户就返回。",
      "三、整改措施\n（一）⟦〔待填：频次〕⟧自学1小时，由⟦____⟧查看笔记，⟦[责任人]⟧签字。",
      "二、原因分析\n（一）理论武装不够。把学习当任务，缺少紧迫感。（⟦待补充⟧）",
      """
      2025年度组织生活会个人对照检查材料
      ⟦某某⟧局机关党支部
      按照⟦某某⟧党委通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。"""
    },
    nonHits = {
      "一、存在的问题\n（一）对照中发〔2024〕3号文件，我有2项没有做到[1]。",
      "一、存在的问题\n（一）我**没有**按时归档，Q-XX3型设备的记录也缺2页，表里3×4项空着。",
      "一、存在的问题\n（一）【案例】5月的排查任务等到第二次催办才动手，还有待补充学习。",
      """
      2025年度组织生活会个人对照检查材料
      档案室　李某某
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，总觉得某某单位抓得松也没有事。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。"""
    })
public final class PlaceholderLeft implements Rule {

  private static final String SOME = "某某";

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    for (Span span : context.placeholders().all()) {
      report(span, context, sink);
    }
    for (int at = text.indexOf(SOME); at >= 0; at = text.indexOf(SOME, at + SOME.length())) {
      if (isToFill(at, context)) {
        report(new Span(at, at + SOME.length()), context, sink);
      }
    }
  }

  /**
   * Whether 某某 stands for what the writer fills in: in the title, in the lines of name and date, or
   * in the opening. A name that is masked (李某某), and what is told of others, is not to be filled
   * in.
   */
  private static boolean isToFill(int at, CheckContext context) {
    boolean masked = at > 0 && PersonNames.isSurname(context.snapshot().text().charAt(at - 1));
    return !masked
        && context
            .statement()
            .sectionAt(at)
            .map(section -> section.role() == Role.PREAMBLE)
            .orElse(true);
  }

  private static void report(Span span, CheckContext context, FindingSink sink) {
    sink.report(
        span, Message.of("rule.placeholder-left.message", Wording.shortened(context.quote(span))));
  }
}
