package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.Optional;

/** A part that every statement, or the template, asks for and that is not there. */
@RuleInfo(
    id = "section-missing",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "各类模板和通知都要求有问题、原因、措施三部分；其余部分按所选模板和当次通知的要求",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课只听了半场，笔记缺了两页。⟦⟧
      二、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的问题
      （一）服务群众方面。8月有2件来信超期7天才答复。
      二、原因分析
      （一）宗旨意识淡化。总觉得来信不急，先办手头的事，缺少换位思考。⟦⟧
      以上检查如有不当，请同志们批评指正。"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的问题及原因
      （一）理论学习方面。3月的党课只听了半场，根子是把学习当任务，缺少紧迫感。
      二、整改措施
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的不足
      （一）理论学习方面。3月的党课只听了半场，笔记缺了两页。
      二、根源剖析
      （一）理论武装不够。把学习当任务，缺少紧迫感。
      三、今后的努力方向
      （一）每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class SectionMissing implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (MissingSection missing : context.missing()) {
      if (missing.required()) {
        Message part =
            missing.heading().isEmpty()
                ? Message.of("role." + missing.role().id())
                : Message.of("rule.section-missing.own", missing.heading());
        sink.report(
            severity(missing.role(), context),
            Optional.of(missing.role()),
            Span.at(missing.place()),
            Message.of("rule.section-missing.message", part));
      }
    }
  }

  private static Severity severity(Role role, CheckContext context) {
    return switch (role) {
      case PROBLEMS, CAUSES, MEASURES -> Severity.ERROR;
      case PRIOR_RECTIFICATION, MATTERS, CASE_ANALYSIS, OTHER ->
          isAsked(role, context) ? Severity.WARNING : Severity.HINT;
      case PREAMBLE, STUDY, CLOSING -> Severity.HINT;
    };
  }

  /** A template that only fits best asks for nothing; a notice and whoever chose one do. */
  private static boolean isAsked(Role role, CheckContext context) {
    return context.isTemplateChosen()
        || context.profile().filter(profile -> profile.extraParts().contains(role)).isPresent();
  }
}
