package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Optional;

/** A text that ends without asking for criticism or admitting its limits. */
@RuleInfo(
    id = "closing-without-invitation",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "会上发言的通行礼节：结尾承认不足、请大家批评帮助",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。⟦⟧""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      ⟦以上是我的对照检查。⟧"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下，请同志们批评指正。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      我的检查还不够深刻，今后一定改正。
      张小明
      2025年12月20日"""
    })
public final class ClosingWithoutInvitation implements Rule {

  /** How much of the end is read where no closing was recognised, in characters. */
  private static final int TAIL = 200;

  /** In a longer paragraph, a limit is one that a measure is to mend, in characters. */
  private static final int LONGEST_CLOSING = 80;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Statement statement = context.statement();
    boolean whole = statement.has(Role.PROBLEMS) && statement.has(Role.MEASURES);
    if (!whole || statement.actor() == Actor.TEAM || isReportedAsMissing(context)) {
      return;
    }
    List<Section> sections = statement.sections();
    Section last = sections.get(sections.size() - 1);
    if (invites(last, context) || isAskedAtTheStart(context) || Drafts.isUnfinished(context)) {
      return;
    }
    boolean closing = last.role() == Role.CLOSING;
    sink.report(
        sink.severity(),
        Optional.of(Role.CLOSING),
        closing ? Wording.place(last, context.snapshot()) : Span.at(last.span().end()),
        Message.of("rule.closing-without-invitation.message"));
  }

  private static boolean invites(Section last, CheckContext context) {
    String text = context.quote(last.span());
    if (last.role() == Role.CLOSING) {
      return Closings.invites(text);
    }
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    String paragraph = tail.substring(tail.lastIndexOf('\n') + 1);
    return Closings.asks(tail)
        || (paragraph.length() <= LONGEST_CLOSING && Closings.admitsLimits(paragraph));
  }

  private static boolean isAskedAtTheStart(CheckContext context) {
    return context.statement().sections(Role.PREAMBLE).stream()
        .anyMatch(preamble -> Closings.asks(context.quote(preamble.span())));
  }

  private static boolean isReportedAsMissing(CheckContext context) {
    return context.missing().stream()
        .filter(MissingSection::required)
        .anyMatch(missing -> missing.role() == Role.CLOSING);
  }
}
