package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;

/** Three or more set phrases in a row with no fact among them. */
@RuleInfo(
    id = "slogan-chain",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "文风要求：不以口号代替措施，不堆砌四字句",
    hits = {
      """
      三、整改措施
      （一）扛起责任
      ⟦守土有责、守土负责、守土尽责，久久为功。⟧每月到工地检查1次，由科长抽查。
      （二）坚持理论学习
      每周三晚自学1小时，月底交笔记。""",
      """
      二、原因分析
      （一）担当精神不足
      我怕担责。⟦今后应当真抓实干，敢于斗争，善作善成。⟧"""
    },
    nonHits = {
      """
      三、整改措施
      （一）限时办结
      文件3日内办结，逾期说明。
      （二）学深悟透、知行合一。对照“守土有责、守土负责、守土尽责”的要求，每月到工地检查1次。""",
      """
      一、存在的问题
      （一）理论学习方面
      学习不深、思考不透、运用不够，3月的党课我只听了半场。
      （二）履职方面
      防汛抗旱、秸秆禁烧、人居整治三项任务，我有2项没有到现场。"""
    })
public final class SloganChain implements Rule {

  private static final Role[] ROLES = {
    Role.STUDY, Role.PROBLEMS, Role.CASE_ANALYSIS, Role.CAUSES, Role.MEASURES, Role.CLOSING
  };

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (Role role : ROLES) {
      for (Section section : context.statement().sections()) {
        if (section.role() != role) {
          continue;
        }
        if (section.items().isEmpty()) {
          inRange(section.body(), context, sink);
        }
        for (Item item : section.items()) {
          // A heading of set phrases is usual; the text below it decides.
          inRange(item.body().length() > 0 ? item.body() : item.span(), context, sink);
        }
      }
    }
  }

  private static void inRange(Span range, CheckContext context, FindingSink sink) {
    if (context.hits("slogans").in(range).size() + context.hits("slogan-heads").in(range).size()
        < Slogans.chain(context)) {
      return;
    }
    for (Span sentence : Sentences.in(context.snapshot().text(), range)) {
      Slogans.in(sentence, context)
          .filter(chain -> !Quantities.in(context.quote(sentence)))
          .ifPresent(
              chain ->
                  sink.report(
                      sentence,
                      Message.of(
                          "rule.slogan-chain.message", Wording.shortened(context.quote(chain)))));
    }
  }
}
