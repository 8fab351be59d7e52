package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.message.Message;
import java.util.List;

/** A problem that no measure answers. */
@RuleInfo(
    id = "problem-without-measure",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则要求措施与问题逐项对应；一条措施可以对应几个问题",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      ⟦（二）公文办理超期⟧
      7月有4份公文超期5天，登记簿漏填2处。
      三、整改措施
      （一）坚持理论学习
      每周三晚自学1小时，月底交笔记。
      （二）守住廉洁底线
      每季度对照纪律条例自查1次，结果报党小组长。""",
      """
      一、存在的问题
      （一）廉洁自律方面
      2次饭局没有事先报备。
      ⟦（二）值班不到位⟧
      10月2日值班时离岗40分钟，来电无人接听。
      三、整改措施
      （一）守住廉洁底线
      饭局一律事先报备，每季度自查1次。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）公文办理超期
      7月有4份公文超期5天，登记簿漏填2处。
      三、整改措施
      （一）限时办结
      办文3日内回复，每周五核对登记簿。""",
      """
      一、存在的问题
      （一）联系群众不够
      全年只走访6户，3户的诉求没有回音。
      （二）政治理论学习不系统
      必读的4本书只读完1本。
      三、整改措施
      （一）学思践悟
      每月读完1本必读书，在支部会上交流10分钟。
      （二）把百姓的事办好
      每月入户2次，诉求当天登记、3个工作日内回音。"""
    })
public final class ProblemWithoutMeasure implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<Section> sections = context.statement().sections();
    boolean answered =
        sections.stream().anyMatch(part -> part.has(Role.MEASURES) && !part.items().isEmpty());
    boolean merged =
        sections.stream().anyMatch(part -> part.has(Role.PROBLEMS) && part.has(Role.MEASURES));
    if (!answered || merged || isUnfilled(context)) {
      return;
    }
    for (Item problem : context.correspondence().unanswered()) {
      String text = context.quote(problem.span());
      if (Characters.countVisible(text)
              >= context.threshold("problem-without-measure", "characters")
          && !context.placeholders().anyIn(problem.span())
          && !Leads.isLead(text)) {
        sink.report(
            Wording.place(problem, context.snapshot()),
            Message.of("rule.problem-without-measure.message"));
      }
    }
  }

  /** Whether a measure still has a place to fill in, which may answer any problem. */
  private static boolean isUnfilled(CheckContext context) {
    return context.statement().sections(Role.MEASURES).stream()
        .anyMatch(part -> context.placeholders().anyIn(part.span()));
  }
}
