package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Deadline;
import io.github.duizhao.check.Deadlines;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.check.WritingDate;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.time.LocalDate;

/**
 * A deadline that had passed when the text was written, or none but “for ever” for a task that is
 * done once. 立即 is a fair answer to such a task and is no fault.
 */
@RuleInfo(
    id = "deadline-unreasonable",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "整改通常分立行立改、限期整改、长期坚持三类：限期的日期应在写作之后，一次性的事不能只写长期坚持",
    hits = {
      """
      2025年1月组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。⟦2024年6月底前⟧读完4本必读书，笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      三、整改措施
      （一）健全值班制度
      ⟦长期坚持修订值班办法⟧，由支部委员抽查。
      （二）坚持理论学习
      每周三晚自学1小时，月底交笔记。"""
    },
    nonHits = {
      """
      2025年1月组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。2025年6月底前读完4本必读书。2024年12月底前的笔记已补齐，交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      三、整改措施
      （一）健全值班制度
      立即修订值班办法，长期坚持执行。
      （二）化解积案
      2024年6月底前形成的3件积案，明年3月底前办结。"""
    })
public final class DeadlineUnreasonable implements Rule {

  /** Behind a day, words by which it does not say until when something is to be done. */
  private static final String[] NOT_TO_DO = {
    "的", "形成", "发生", "积压", "遗留", "产生", "受理", "收到", "入职", "入党"
  };

  @Override
  public void check(CheckContext context, FindingSink sink) {
    LocalDate written = null;
    String text = context.snapshot().text();
    for (Section section : context.statement().sections()) {
      if (!section.has(Role.MEASURES) || section.role() == Role.PRIOR_RECTIFICATION) {
        continue;
      }
      if (text.substring(section.span().start(), section.span().end()).contains("20")) {
        written =
            written == null ? WritingDate.earliest(context.statement(), context.today()) : written;
        for (Deadline deadline : Deadlines.in(text, section.body(), written)) {
          if (deadline.named()
              && deadline.date().isBefore(written)
              && isToDo(deadline.span(), section.body(), text)) {
            sink.report(
                deadline.span(),
                Message.of("rule.deadline-unreasonable.message", context.quote(deadline.span())));
          }
        }
      }
      forEver(section.body(), context, sink);
    }
  }

  /** Whether a day says until when something is to be done, and nothing tells that it is done. */
  private static boolean isToDo(Span day, Span body, String text) {
    for (String words : NOT_TO_DO) {
      if (text.startsWith(words, day.end())) {
        return false;
      }
    }
    int start = day.start();
    while (start > body.start() && "。；！？;!?\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = day.end();
    while (end < body.end() && "。；！？;!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).indexOf('已') < 0;
  }

  private static void forEver(Span body, CheckContext context, FindingSink sink) {
    TermHits once = context.hits("one-off-tasks");
    String text = context.snapshot().text();
    for (Span words : context.hits("long-term-words").in(body)) {
      int end = words.end();
      while (end < body.end() && !Clauses.endsAt(text, end)) {
        end++;
      }
      Span clause = new Span(words.start(), end);
      boolean rightBehind =
          once.firstIn(clause).filter(task -> task.start() - words.end() <= 4).isPresent();
      boolean counted = context.quote(clause).chars().anyMatch(Character::isDigit);
      if (rightBehind && !counted && context.quote(clause).indexOf('每') < 0) {
        sink.report(
            clause, Message.of("rule.deadline-unreasonable.message.ever", context.quote(words)));
      }
    }
  }
}
