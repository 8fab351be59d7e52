package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.check.rules.Repetitions.Repetition;
import io.github.duizhao.check.similarity.Shingles;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Sentences that stand in the text twice. */
@RuleInfo(
    id = "duplicate-text",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "审稿的通行做法：各部分不得有整句雷同（15字以上，相似度0.9以上）",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场。学习满足于完成任务，没有往深里走、往心里走。
      （二）工作作风方面。7月有4份公文超期。⟦学习满足于完成任务，没有往深里走、往心里走。⟧""",
      """
      二、原因分析
      （一）理论武装不够。总觉得业务是硬任务，学习是软任务，能拖就拖，缺少紧迫感。
      （二）宗旨意识淡化。⟦总觉得业务是硬任务，学习是软任务，能拖就拖，缺少紧迫感了。⟧来信转给窗口就不再过问。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）在严守政治纪律和政治规矩、维护党的团结统一方面存在的问题
      3月的党课我只听了半场，笔记缺了2页。
      （二）在严守工作纪律方面存在的问题
      4月的例会我只到了两次，记录缺了3页。
      二、原因分析
      （一）在严守政治纪律和政治规矩、维护党的团结统一方面存在的问题
      把学习当任务，缺少紧迫感。""",
      """
      三、整改措施
      （一）坚持理论学习。每周三晚自学1小时。责任人：办公室主任；完成时限：2026年6月底前。
      （二）改进工作作风。公文3日办结。责任人：办公室主任；完成时限：2026年6月底前。"""
    })
public final class DuplicateText implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<Span> sentences = sentences(context);
    String text = context.snapshot().text();
    Span last = null;
    Repetition first = null;
    for (Repetition repetition : Repetitions.of(text, sentences)) {
      if (last != null && follows(text, last, repetition.place())) {
        last = new Span(last.start(), repetition.place().end());
        continue;
      }
      report(last, first, context, sink);
      last = repetition.place();
      first = repetition;
    }
    report(last, first, context, sink);
  }

  /** Whether only a few words stand before the next one in the paragraph: one finding for both. */
  private static boolean follows(String text, Span place, Span next) {
    int gap = place.end();
    Span between = new Span(gap, next.start());
    return text.substring(gap, next.start()).indexOf('\n') < 0
        && !Repetitions.isLong(Shingles.letters(text, between));
  }

  private static void report(Span place, Repetition first, CheckContext context, FindingSink sink) {
    if (place == null) {
      return;
    }
    Object part =
        context
            .statement()
            .sectionAt(first.earlier().start())
            .<Object>map(Wording::name)
            .orElse("");
    sink.report(
        place,
        Message.of(
            "rule.duplicate-text.message." + (first.same() ? "same" : "near"),
            Wording.shortened(context.quote(first.earlier())),
            part));
  }

  /** The sentences of the parts, without headings and without what a form repeats. */
  private static List<Span> sentences(CheckContext context) {
    Statement statement = context.statement();
    List<Span> sentences = new ArrayList<>();
    List<Heading> headings = statement.headings();
    int heading = 0;
    for (Section section : statement.sections()) {
      int from = section.span().start();
      while (heading < headings.size()
          && headings.get(heading).span().start() < section.span().end()) {
        Span span = headings.get(heading).span();
        if (span.start() > from) {
          sentences.addAll(Sentences.in(context, new Span(from, span.start())));
        }
        from = Math.max(from, span.end());
        heading++;
      }
      if (from < section.span().end()) {
        sentences.addAll(Sentences.in(context, new Span(from, section.span().end())));
      }
    }
    TermHits labels = context.hits("form-labels");
    sentences.removeIf(labels::anyIn);
    int shortest = (int) context.threshold("duplicate-text", "characters");
    if (shortest > Repetitions.SHORTEST) {
      sentences.removeIf(
          sentence -> Shingles.letters(context.snapshot().text(), sentence).length() < shortest);
    }
    return sentences;
  }
}
