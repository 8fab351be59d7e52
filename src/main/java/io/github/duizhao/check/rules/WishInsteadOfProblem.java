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

/** A sentence among the problems that says what should be done and not what is wrong. */
@RuleInfo(
    id = "wish-instead-of-problem",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "会前审稿的常见意见：不以工作建议代替问题，“有待提高”之后要有事实",
    hits = {
      """
      一、存在的问题
      （一）政治能力方面
      ⟦政治把关能力还有待提高。⟧
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      （一）理论学习方面
      3月的党课我只听了半场。
      （二）服务群众方面
      ⟦今后要进一步改进服务态度，多到群众中间去。⟧"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）政治能力方面
      把关3份材料有1份漏看，能力有待提高。
      （二）服务群众方面
      要求别人做到的事，自己在7月的两次值班里没有做到。""",
      """
      一、存在的问题
      （一）工作作风方面
      应该当面讲清的事，我图省事，只在电话里说，没有到现场看，企业白跑了路。
      （二）担当作为方面
      需要几个科室一起办的事总是往后放，等着领导点名，材料压在手里没有送出去。"""
    })
public final class WishInsteadOfProblem implements Rule {

  private static final String NEGATIONS = "没未不却少";

  @Override
  public void check(CheckContext context, FindingSink sink) {
    TermHits endings = context.hits("wish-endings");
    TermHits openers = context.hits("wish-openers");
    StockWording stock = new StockWording(context);
    String text = context.snapshot().text();
    for (Item problem : context.statement().items(Role.PROBLEMS)) {
      if (!endings.anyIn(problem.span()) && !openers.anyIn(problem.span())) {
        continue;
      }
      for (Span point : ProblemPoints.of(context).withoutCase(problem)) {
        for (Span sentence : Sentences.in(text, Leads.afterNumber(text, point))) {
          boolean wish = endings.anyIn(sentence) || instructs(sentence, context);
          if (wish && Clauses.in(text, sentence).stream().noneMatch(stock::isStock)) {
            String words = Wording.shortened(context.quote(sentence));
            sink.report(sentence, Message.of("rule.wish-instead-of-problem.message", words));
          }
        }
      }
    }
  }

  /** Whether a sentence begins as an order, names an effort and denies nothing. */
  private static boolean instructs(Span sentence, CheckContext context) {
    String text = context.snapshot().text();
    int start = sentence.start();
    boolean self = text.startsWith("我", start) || text.startsWith("本人", start);
    Span begin = new Span(start + (self ? text.charAt(start) == '我' ? 1 : 2 : 0), sentence.end());
    boolean opens =
        context
            .hits("wish-openers")
            .firstIn(begin)
            .filter(o -> o.start() == begin.start())
            .isPresent();
    return opens
        && context.hits("improvements").anyIn(sentence)
        && context
            .quote(sentence)
            .replace("不断", "")
            .chars()
            .noneMatch(c -> NEGATIONS.indexOf(c) >= 0);
  }
}
