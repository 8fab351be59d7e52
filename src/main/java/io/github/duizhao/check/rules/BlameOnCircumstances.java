package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.Optional;

/** A cause that blames work, staff, conditions or others, and nothing in oneself. */
@RuleInfo(
    id = "blame-on-circumstances",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "督导意见反对把原因剖析写成“诉苦会”：要从主观上找根源",
    hits = {
      """
      二、原因分析
      （一）工作落实不到位
      ⟦主要是任务重、人手少、上级要求多。⟧
      （二）理论武装不够
      我把学习当任务，缺少紧迫感。""",
      """
      二、原因分析
      （一）⟦点多面广，编制有限，一人多岗，很多检查顾不过来。⟧
      （二）怕得罪人，碰到硬骨头想绕开。"""
    },
    nonHits = {
      """
      二、原因分析
      （一）担当精神不足
      任务重是一面，根子是我怕担责。
      （二）学习抓得不紧
      总以工作忙为由，把读书往后排。""",
      """
      二、原因分析
      （一）思想上有惰性
      人手紧、任务重只是客观因素。真正原因是我贪图安逸，能推就推。
      （二）标准不高
      满足于过得去，检查多的时候就挑容易的做。""",
      """
      二、原因分析
      （一）身处机关，与一线教师的距离远了，以管理者自居多、以服务者自省少。
      （二）形式主义在自己身上不同程度存在，把会议多当作抓落实。"""
    })
public final class BlameOnCircumstances implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    TermHits circumstances = context.hits("circumstances");
    for (Item cause : context.statement().items(Role.CAUSES)) {
      Optional<Span> named = circumstances.firstIn(cause.span());
      Span body = cause.body().length() > 0 ? cause.body() : cause.span();
      if (named.isPresent() && !hasRoot(body, context)) {
        report(cause, body, named.get(), context, sink);
      }
    }
  }

  /** Whether something in the writer is named that is not itself part of a circumstance. */
  private static boolean hasRoot(Span range, CheckContext context) {
    TermHits circumstances = context.hits("circumstances");
    return context.hits("subjective-roots").in(range).stream()
        .anyMatch(root -> circumstances.in(range).stream().noneMatch(c -> c.contains(root)));
  }

  /** The sentence of the body that names the circumstance; the heading if only it does. */
  private static void report(
      Item cause, Span body, Span named, CheckContext context, FindingSink sink) {
    Span place =
        context
            .hits("circumstances")
            .firstIn(body)
            .flatMap(
                word ->
                    Sentences.in(
                            context.snapshot().text(),
                            Leads.afterNumber(context.snapshot().text(), body))
                        .stream()
                        .filter(sentence -> sentence.contains(word))
                        .findFirst())
            .orElseGet(() -> Wording.place(cause, context.snapshot()));
    Span word = context.hits("circumstances").firstIn(place).orElse(named);
    sink.report(place, Message.of("rule.blame-on-circumstances.message", context.quote(word)));
  }
}
