package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Numbers in full-width digits, approximate ones with 、, with blanks, or of two kinds. */
@RuleInfo(
    id = "number-form",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 15835—2011《出版物上数字用法》；GB/T 15834—2011 4.5.3.5：概数中间不用顿号",
    mends = true,
    hits = {
      "一、存在的问题\n（一）7月我只学习⟦４⟧次，走访⟦3、4户⟧，有2户没有回访。",
      "一、存在的问题\n（一）7月我走访⟦ 5 户⟧，缺席 3 次例会，笔记缺了2页。",
      "一、存在的问题\n（一）7月的党课缺席2次、迟到⟦五次⟧，有2户没有回访。",
      "一、存在的问题\n（一）7月我只走访⟦三、四户⟧，有⟦1、2户⟧没有回访。"
    },
    nonHits = {
      "一、存在的问题\n（一）7月我只学习4次，走访三四户，第3、4次例会缺席，3、4月份的台账没有建。",
      "一、存在的问题\n（１）7月只走访了两户，有一次没有回访。\n（２）第三次例会我迟到2次，看A4 纸1页。",
      "一、存在的问题\n1 次数上，7月的党课缺席2次。\n2 主要有：1、2次迟到；2、3次早退。三次会议都没有发言。"
    })
public final class NumberForm implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<Span> withBlanks = new ArrayList<>();
    List<Edit> blanks = new ArrayList<>();
    for (Paragraph paragraph : context.snapshot().paragraphs()) {
      Numbers numbers = Numbers.in(paragraph, context.snapshot().characters());
      if (numbers.isEmpty()) {
        continue;
      }
      int base = paragraph.start();
      reportFullwidth(moved(numbers.fullwidth(), base), sink);
      report(moved(numbers.approximate(), base), "approximate", context, sink);
      report(moved(numbers.mixed(), base), "mixed", context, sink);
      numbers.withBlanks().forEach(span -> withBlanks.add(moved(span, base)));
      blanks.addAll(moved(numbers.blanks(), base));
    }
    if (!withBlanks.isEmpty()) {
      sink.report(
          withBlanks.get(0),
          Message.of("rule.number-form.message.blank", withBlanks.size()),
          new Fix(Message.of("rule.number-form.fix.blank", blanks.size()), blanks));
    }
  }

  /** One finding a paragraph: full-width digits come in numbers. */
  private static void reportFullwidth(List<Edit> edits, FindingSink sink) {
    if (!edits.isEmpty()) {
      int count = edits.size();
      sink.report(
          new Span(edits.get(0).span().start(), edits.get(count - 1).span().end()),
          Message.of("rule.number-form.message.fullwidth", count),
          new Fix(Message.of("rule.number-form.fix.fullwidth", count), edits));
    }
  }

  private static void report(
      List<Edit> edits, String kind, CheckContext context, FindingSink sink) {
    for (Edit edit : edits) {
      String wrong = context.quote(edit.span());
      sink.report(
          edit.span(),
          Message.of("rule.number-form.message." + kind, wrong, edit.replacement()),
          new Fix(Message.of("fix.replace", wrong, edit.replacement()), List.of(edit)));
    }
  }

  private static List<Edit> moved(List<Edit> edits, int base) {
    return edits.stream()
        .map(edit -> new Edit(moved(edit.span(), base), edit.replacement()))
        .toList();
  }

  private static Span moved(Span span, int base) {
    return new Span(base + span.start(), base + span.end());
  }
}
