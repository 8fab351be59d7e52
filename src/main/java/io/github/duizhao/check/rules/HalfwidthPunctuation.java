package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;

/** Half-width marks in Chinese text: one finding a paragraph, with one fix for all of them. */
@RuleInfo(
    id = "halfwidth-punctuation",
    severity = Severity.WARNING,
    basis = Basis.REGULATION,
    source = "GB/T 15834—2011《标点符号用法》：中文用全角标点",
    mends = true,
    hits = {"一、存在的问题\n（一）3月的党课只听了半场⟦,笔记缺了2页.⟧", "一、存在的问题\n（一）7月有4份公文⟦(含急件)超期5天;登记簿漏填2处;⟧时间是9:30。"},
    nonHits = {
      "一、存在的问题\n（一）3月12日9:30的会我迟到，参会比例只有2:3，得分87.5，见 www.example.cn,v1.2。",
      "一、存在的问题\n（一）学AI(人工智能)时只看Word 2.0, Excel等软件，1.5小时就停，资料存在data(2).xlsx里。"
    })
public final class HalfwidthPunctuation implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (Paragraph paragraph : context.snapshot().paragraphs()) {
      List<Edit> edits = HalfwidthMarks.edits(paragraph, context.marks());
      if (edits.isEmpty()) {
        continue;
      }
      // The brackets of a number are another rule's.
      for (Numbering number : context.numbers().in(paragraph.span())) {
        edits.removeIf(edit -> number.span().contains(edit.span()));
      }
      if (!edits.isEmpty()) {
        Span first = edits.get(0).span();
        Span last = edits.get(edits.size() - 1).span();
        sink.report(
            new Span(first.start(), last.end()),
            Message.of("rule.halfwidth-punctuation.message", edits.size()),
            new Fix(Message.of("rule.halfwidth-punctuation.fix", edits.size()), edits));
      }
    }
  }
}
