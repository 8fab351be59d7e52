package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;

/** A fixed political expression that is written wrongly. A department keeps its own list. */
@RuleInfo(
    id = "fixed-expression",
    severity = Severity.ERROR,
    basis = Basis.UNIT,
    source = "党的文件中的规范表述；单位自己的表述清单",
    mends = true,
    hits = {
      "一、存在的问题\n（一）5月学习⟦新世代⟧的要求时，我只看了标题，“⟦两学一作⟧”的笔记缺了2页。",
      "二、原因分析\n（一）对“⟦二个维护⟧”认识不深，抓⟦党风廉正建设⟧缺少主动。",
      "三、整改措施\n（一）按月参加⟦三会一课课⟧，会后3天内交1篇体会。"
    },
    nonHits = {
      "一、存在的问题\n（一）5月学习新时代的要求时，我只看了标题，对“两个维护”和第二个一百年奋斗目标理解不深。",
      "一、存在的问题\n（一）9月的简报里“两个维护”错写成“二个维护”，我校对时没有看出。",
      "三、整改措施\n（一）每月检查1次三会一课课件，写1份组织生活汇报，交支部委员查看。"
    })
public final class FixedExpression implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Replacements.report("fixed-expression", context, sink);
  }
}
