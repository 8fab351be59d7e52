package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.regex.Pattern;

/** A text that neither names its writer under the title nor is signed at the end. */
@RuleInfo(
    id = "signature-missing",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "实际材料的通行做法：标题下署职务、姓名，或在文末署名、写明日期",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。⟦⟧""",
      """
      个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。⟦⟧"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      区市场监管局  赵立冬
      按照支部通知要求，我认真查摆，现对照检查如下。
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
      赵立冬
      2025年12月20日""",
      """
      在组织生活会上的发言
      同志们，我是二车间的赵立冬。按照支部通知要求，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class SignatureMissing implements Rule {

  /** What is spoken at the meeting needs no signature. */
  private static final Pattern SPOKEN = Pattern.compile("发言|讲话|提纲|汇报|会上的");

  /** Words with which the writer introduces himself, or speaks to the others. */
  private static final Pattern INTRODUCED =
      Pattern.compile("我是|我叫|同志们[：:，,！!]|各位[^。]{0,12}[：:，,！!]|大家好|(我|本人)[（(]|本人[^，。]{0,12}(生|任)");

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Statement statement = context.statement();
    List<Section> sections = statement.sections();
    if (statement.title().isEmpty()
        || sections.isEmpty()
        || statement.actor() == Actor.TEAM
        || !statement.has(Role.PROBLEMS)
        || !statement.has(Role.MEASURES)) {
      return;
    }
    Span title = statement.title().get();
    int start = sections.get(0).span().start();
    int end = sections.get(sections.size() - 1).span().end();
    String text = context.snapshot().text();
    boolean named =
        isText(text, 0, title.start())
            || isText(text, title.end(), start)
            || isText(text, end, text.length());
    if (!named
        && !SPOKEN.matcher(context.quote(title)).find()
        && !isSpoken(context)
        && !Drafts.isUnfinished(context)) {
      sink.report(Span.at(end), Message.of("rule.signature-missing.message"));
    }
  }

  private static boolean isSpoken(CheckContext context) {
    return context.statement().sections(Role.PREAMBLE).stream()
        .anyMatch(preamble -> INTRODUCED.matcher(context.quote(preamble.span())).find());
  }

  private static boolean isText(String text, int from, int to) {
    return from < to && Characters.countVisible(text.substring(from, to)) > 0;
  }
}
