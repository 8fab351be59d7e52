package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.SectionOrder;
import io.github.duizhao.check.SectionOrder.Misplaced;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Message;

/**
 * A part that stands before or after its place: problems come first, then causes, then measures.
 */
@RuleInfo(
    id = "section-out-of-order",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "各类模板都按“问题—原因—措施”的顺序展开",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课只听了半场，笔记缺了两页。
      二、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      ⟦三、原因分析⟧
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、原因分析
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      二、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      ⟦三、存在的问题⟧
      （一）理论学习方面。3月的党课只听了半场，笔记缺了两页。
      以上检查如有不当，请同志们批评指正。"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、上年度整改措施落实情况
      上年度查摆的4个问题已整改3个，其余1个6月底前完成。
      二、存在的问题
      （一）理论学习方面。3月的党课只听了半场，笔记缺了两页。
      三、典型案例剖析
      对照通报的案例，我检查了2024年经手的12笔接待单据。
      四、原因分析
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      五、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课只听了半场，笔记缺了两页。
      二、原因分析
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      三、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class SectionOutOfOrder implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    SectionOrder order = context.order();
    for (Misplaced misplaced : order.misplaced()) {
      String variant = misplaced.belongsBefore() ? "before" : "after";
      sink.report(
          Wording.place(misplaced.section(), context.snapshot()),
          Message.of(
              "rule.section-out-of-order.message." + variant,
              Wording.name(misplaced.section()),
              Wording.name(misplaced.anchor())));
    }
  }
}
