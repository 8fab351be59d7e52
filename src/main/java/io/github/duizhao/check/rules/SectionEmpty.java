package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Heading;
import io.github.duizhao.message.Message;

/** A heading with no text under it. */
@RuleInfo(
    id = "section-empty",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "套用模板后留下的空节，审稿时会直接退回",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      ⟦二、原因分析⟧
      三、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。""",
      """
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      ⟦（二）纪律作风方面⟧
      （三）担当作为方面
      5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      ⟦二、原因分析⟧
      【从理想信念、党性修养、宗旨意识等方面剖析】
      三、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。"""
    },
    nonHits = {
      """
      二、原因分析
      （一）理论武装不够深。
      （二）为民意识不够强。""",
      """
      三、整改措施
      （一）加强理论学习
      1.每周三晚自学1小时
      2.月底把笔记交支部委员查看
      （二）改进工作作风
      1.来信3个工作日内答复
      2.每月抽查10件"""
    })
public final class SectionEmpty implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (SectionState state : context.sections()) {
      if (state.status() == SectionState.Status.EMPTY) {
        sink.report(
            Wording.place(state.section(), context.snapshot()),
            Message.of("rule.section-empty.message", Wording.name(state.section())));
      }
    }
    for (Heading heading : context.emptyParts().headings()) {
      sink.report(
          heading.span(),
          Message.of(
              "rule.section-empty.message",
              Message.of("check.quoted", Wording.shortened(context.quote(heading.span())))));
    }
  }
}
