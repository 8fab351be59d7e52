package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Numbering.Form;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that are typed otherwise than the standard writes them or than their neighbours. A slip
 * that runs through the text is one finding with one fix.
 */
@RuleInfo(
    id = "numbering-style-mixed",
    severity = Severity.WARNING,
    basis = Basis.REGULATION,
    source = "GB/T 9704—2012 7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注",
    mends = true,
    hits = {
      """
      一、存在的问题
      ⟦1、⟧3月的党课只听了半场。
      2、7月有4份公文超期。
      二、原因分析
      1、把学习当任务，缺少紧迫感。
      三、整改措施
      1、我每周三晚自学1小时，公文3日办结，月底把笔记交支部委员查看。""",
      """
      一、存在的问题
      ⟦(一)⟧理论学习方面。3月的党课只听了半场。
      ⟦(1)⟧笔记缺了2页。
      （2）讨论没有发言。
      （二）工作作风方面。7月有4份公文超期。
      ⟦3.⟧担当作为方面。5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      （一）理论学习方面。3月的党课只听了半场。
      二、原因分析
      ⟦1.⟧把学习当任务，缺少紧迫感。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面
      1.3月的党课只听了半场。
      （1）笔记缺了2页。
      ①缺在4月。
      2.讨论没有发言，1、2月各一次。""",
      """
      一、存在的问题
      1．3月的党课只听了半场。
      2．见附件(一)，7月有4份公文超期。
      二、原因分析
      1．把学习当任务，缺少紧迫感。
      三、整改措施
      1．我每周三晚自学1小时，月底把笔记交支部委员查看。"""
    })
public final class NumberingStyleMixed implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    List<Numbering> numbers = context.numbers().all();
    checkSlips(text, numbers, sink);
    checkMixed(text, MixedNumbers.of(context), sink);
    checkSkipped(text, numbers, sink);
  }

  private static void checkSlips(String text, List<Numbering> numbers, FindingSink sink) {
    boolean bracketed = numbers.stream().anyMatch(n -> NumberStyle.isBracketed(text, n));
    Map<Form, List<Edit>> slips = new EnumMap<>(Form.class);
    for (Numbering number : numbers) {
      if (!number.automatic()) {
        NumberStyle.slip(text, number, bracketed)
            .ifPresent(
                edit -> slips.computeIfAbsent(number.form(), form -> new ArrayList<>()).add(edit));
      }
    }
    for (List<Edit> edits : slips.values()) {
      Edit first = edits.get(0);
      String right = first.replacement().strip();
      sink.report(
          first.span(),
          Message.of(
              "rule.numbering-style-mixed.message.slip",
              quote(text, first.span()),
              right,
              edits.size()),
          new Fix(Message.of("rule.numbering-style-mixed.fix", right, edits.size()), edits));
    }
  }

  private static void checkMixed(String text, MixedNumbers mixed, FindingSink sink) {
    mixed.forEach(
        (number, before) -> {
          if (!before.automatic()) {
            sink.report(
                Characters.trim(text, number.span()),
                Message.of(
                    "rule.numbering-style-mixed.message.mixed",
                    quote(text, number.span()),
                    quote(text, before.span())));
          }
        });
  }

  /** 1. right under 一、 is allowed; only where （一） stands there elsewhere, it is told. */
  private static void checkSkipped(String text, List<Numbering> numbers, FindingSink sink) {
    Numbering skipping = null;
    boolean stepped = false;
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i - 1).form() == Form.CHINESE && numbers.get(i).value() == 1) {
        Form form = numbers.get(i).form();
        stepped |= form == Form.CHINESE_PARENTHESES;
        if (form == Form.ARABIC && skipping == null && !numbers.get(i).automatic()) {
          skipping = numbers.get(i);
        }
      }
    }
    if (skipping != null && stepped) {
      sink.report(
          Severity.HINT,
          Characters.trim(text, skipping.span()),
          Message.of("rule.numbering-style-mixed.message.skipped", quote(text, skipping.span())));
    }
  }

  private static String quote(String text, Span span) {
    return text.substring(span.start(), span.end()).strip();
  }
}
