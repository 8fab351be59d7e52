package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.Placeholders;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.MeasurePoints.Point;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;

/**
 * A measure that fills fewer than three of the six slots. Where a measure is vague as a whole, or a
 * chain of slogans, those rules say so and this one is silent.
 */
@RuleInfo(
    id = "measure-lacks-slots",
    severity = Severity.HINT,
    basis = Basis.UNIT,
    source = "整改清单一般要写明措施、对象、数量或频次、完成时限、责任人和检验办法",
    hits = {
      """
      三、整改措施
      （一）联系服务群众
      ⟦多下基层听意见。⟧
      （二）坚持理论学习
      每周三晚自学1小时，月底交笔记。""",
      """
      三、整改措施
      （一）服务群众。一是来信3个工作日内答复；⟦二是对困难群众多一些耐心；⟧三是每月走访2户，登记诉求。"""
    },
    nonHits = {
      """
      三、整改措施
      （一）调查研究
      每季度到2个站所蹲点1天，12月底前写出报告，由书记抽查。
      （二）联系服务群众
      走访联系户，把诉求记在本子上。""",
      """
      三、整改措施
      （一）进一步加强理论学习，不断提高政治素养。
      （二）请假提前1天书面说明。
      （三）家属经商情况一有变化就报备。"""
    })
public final class MeasureLacksSlots implements Rule {

  private static final int MIN_TEXT = 6;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (Point point : MeasurePoints.of(context).all()) {
      if (point.lacking()) {
        report(point.words(), context, sink);
      }
    }
  }

  private static void report(Span words, CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    Object names = null;
    for (Slot slot : MeasureSlots.of(text, words, context.statement().actor()).empty()) {
      Message name = Message.of("measure.slot." + slot.id());
      names = names == null ? name : Message.of("measure.slots.and", names, name);
    }
    sink.report(
        Sentences.first(text, words), Message.of("rule.measure-lacks-slots.message", names));
  }

  /** Whether the words of a measure fill too few slots and nothing in them sets a bound. */
  static boolean lacks(Span words, CheckContext context) {
    String text = context.snapshot().text();
    if (counts(words, text) || !isWritten(words, text)) {
      return false;
    }
    MeasureSlots slots = MeasureSlots.of(text, words, context.statement().actor());
    return slots.filled().size() < context.threshold("measure-lacks-slots", "elements")
        && !isBounded(slots)
        && Slogans.in(words, context).isEmpty();
  }

  /** Whether there is a digit or a cadence, as in most measures: such words have a bound. */
  private static boolean counts(Span words, String text) {
    Span plain = Leads.afterNumber(text, words);
    for (int i = plain.start(); i < plain.end(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '每') {
        return true;
      }
    }
    return false;
  }

  /** Whether a number, a day or a check is there: then it is rather a verb that is not known. */
  private static boolean isBounded(MeasureSlots slots) {
    return slots.filled().containsKey(Slot.QUANTITY)
        || slots.filled().containsKey(Slot.DEADLINE)
        || slots.filled().containsKey(Slot.CHECK);
  }

  /** Whether it is a sentence, not a row of a table, and has no place to fill in. */
  private static boolean isWritten(Span point, String text) {
    String words = Leads.withoutNumber(text.substring(point.start(), point.end()));
    return Characters.countVisible(words) >= MIN_TEXT
        && !Leads.isLead(words)
        && words.indexOf('\t') < 0
        && Placeholders.in(words).isEmpty();
  }
}
