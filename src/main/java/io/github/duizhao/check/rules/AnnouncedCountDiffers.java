package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.Announcements.Announcement;
import io.github.duizhao.message.Message;

/** A lead sentence that announces another number of points than follow. */
@RuleInfo(
    id = "announced-count-differs",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "公文校对的通行做法：说几点就列几点",
    hits = {
      """
      二、原因分析
      主要有以下⟦四点⟧原因：一是把学习当任务；二是学用脱节；三是怕得罪人。""",
      """
      二、原因分析
      产生上述问题的原因有以下⟦三个方面⟧：
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      （二）宗旨意识淡化。总觉得来信不急。"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我从四个方面作自我剖析。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      二、原因分析
      主要有三点原因：一是把学习当任务；二是学用脱节；三是怕得罪人。""",
      """
      二、原因分析
      对照“四个意识”“两个维护”和六个方面要求，原因主要有以下两点：
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      （二）宗旨意识淡化。总觉得来信不急。"""
    })
public final class AnnouncedCountDiffers implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (Announcement announcement : Announcements.in(context)) {
      if (announcement.listed() != announcement.announced()) {
        sink.report(
            announcement.span(),
            Message.of(
                "rule.announced-count-differs.message",
                context.quote(announcement.span()),
                announcement.listed()));
      }
    }
  }
}
