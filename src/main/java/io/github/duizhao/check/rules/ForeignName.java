package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A writer who goes by another name than his own. Colleagues and leaders that the text speaks of
 * are no matter of this rule.
 */
@RuleInfo(
    id = "foreign-name",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "套用他人材料时最常漏改的地方：姓名与署名不一致",
    exampleTemplate = "own-names",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      档案室　韩予安
      各位同志：我叫⟦王满仓⟧，按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。
      ⟦赵立冬⟧
      2025年12月16日"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      档案室　韩予安
      各位同志：我是韩予安，按照支部书记周一鸣的要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。张科长在谈话中指出，3月的党课我只听了半场，我是党员，却让王满仓代我签到。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员赵立冬查看。
      以上检查如有不当，请同志们批评指正。""",
      "一、存在的问题\n（一）作用发挥方面。我是班长，却把值班推给新来的同事钱有田，9月漏了2次。"
    })
public final class ForeignName implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    if (context.statement().actor() != Actor.PERSONAL) {
      return;
    }
    List<Span> signed = WriterName.signed(context);
    List<Span> called = WriterName.called(context);
    if (signed.isEmpty() && called.isEmpty()) {
      return;
    }
    Set<String> own = new HashSet<>();
    context
        .profile()
        .ifPresent(
            profile -> profile.people().stream().filter(PersonNames::isName).forEach(own::add));
    if (own.isEmpty()) {
      signed.forEach(name -> own.add(context.quote(name)));
      // Two names in those lines: nobody can tell which is the writer's.
      if (own.size() != 1) {
        return;
      }
    }
    String name = String.join("、", own.stream().sorted().toList());
    Set<String> told = new HashSet<>(own);
    for (List<Span> places : List.of(signed, called)) {
      for (Span place : places) {
        if (told.add(context.quote(place))) {
          sink.report(place, Message.of("rule.foreign-name.message", context.quote(place), name));
        }
      }
    }
  }
}
