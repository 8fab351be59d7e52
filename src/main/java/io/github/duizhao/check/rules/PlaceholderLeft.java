package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
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
      "二、原因分析\n（一）理论武装不够。把学习当任务，缺少紧迫感。（⟦待补充⟧）"
    },
    nonHits = {
      "一、存在的问题\n（一）对照中发〔2024〕3号文件，我有2项没有做到[1]。",
      "一、存在的问题\n（一）我**没有**按时归档，Q-XX3型设备的记录也缺2页，表里3×4项空着。",
      "一、存在的问题\n（一）【案例】5月的排查任务等到第二次催办才动手，还有待补充学习。"
    })
public final class PlaceholderLeft implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (Span span : context.placeholders().all()) {
      sink.report(
          span,
          Message.of("rule.placeholder-left.message", Wording.shortened(context.quote(span))));
    }
  }
}
