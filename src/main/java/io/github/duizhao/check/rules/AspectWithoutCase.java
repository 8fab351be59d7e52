package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Message;

/** A problem that no fact shows. */
@RuleInfo(
    id = "aspect-without-case",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则普遍要求“见人见事”：每个问题至少有一个具体事例",
    hits = {
      """
      一、存在的问题
      ⟦（一）理论学习方面⟧
      学习有时不够深入，满足于一知半解，理论联系实际还有差距，需要改进。
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      （一）服务群众方面
      8月有2件来信超期7天才答复。
      ⟦（二）担当作为方面⟧
      树牢“四个意识”不够自觉，2025年以来遇到矛盾有时绕着走，在日常工作中担当精神不足；有时觉得自己在行动上跟得上就行。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面
      3月的党课我只列席了半场，笔记缺了两页。
      （二）担当作为方面
      在青年路改造项目中，遇到住户反对就把协调会一推再推。""",
      """
      一、存在的问题
      （一）工作作风方面
      有时拉不下面子，比如老同学请客，明知不合适还是去坐了一会儿。
      （二）遵守纪律方面
      对《中国共产党纪律处分条例》只翻过目录，没有逐条读。"""
    })
public final class AspectWithoutCase implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    KnownCases cases = KnownCases.of(context);
    double shortest = context.threshold("aspect-without-case", "characters");
    for (Item problem : context.statement().items(Role.PROBLEMS)) {
      if (context.countVisible(problem.span()) >= shortest
          && !context.placeholders().anyIn(problem.span())
          && !Leads.isLead(context.snapshot().text(), problem.span())
          && !cases.in(problem.span())) {
        sink.report(
            Wording.place(problem, context.snapshot()),
            Message.of("rule.aspect-without-case.message"));
      }
    }
  }
}
