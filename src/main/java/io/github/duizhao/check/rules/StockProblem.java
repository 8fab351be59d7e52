package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;

/**
 * A problem that consists of stock phrases with nothing behind them.
 *
 * <p>It is reported once a problem, from its first stock sentence to its last. That the aspect as a
 * whole has no case is {@link AspectWithoutCase}'s to say.
 */
@RuleInfo(
    id = "stock-problem",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则把“学习不够深入”“担当意识不强”一类换到谁身上都成立的话列为空泛套话",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面
      ⟦学习不够深入，担当意识不强。⟧
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      （一）作用发挥方面
      1.值班有空岗。10月2日我离岗40分钟，来电无人接。
      2.⟦先锋模范作用发挥不够，遇到难题有畏难情绪。⟧
      3.带教没跟上。新来的两位同事，我只带看过一次系统。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）学习不够深入
      必读的4本书只读完1本。
      （二）联系群众不够紧密。全年只到联系户家里去了两趟。""",
      """
      一、存在的问题
      （一）服务意识不强
      办事的人一多就不耐烦，张口就是“材料不齐，回去补”，没有把缺什么写给人家。
      （二）主要有两个问题：一是学习不系统；二是学用脱节。比如新规程5月下发，我到7月才翻开看。"""
    })
public final class StockProblem implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    StockWording wording = new StockWording(context);
    ProblemPoints points = ProblemPoints.of(context);
    for (Item problem : context.statement().items(Role.PROBLEMS)) {
      if (wording.mayBeIn(problem.span())) {
        for (Span point : points.withoutCase(problem)) {
          report(point, wording, context, sink);
        }
      }
    }
  }

  private static void report(
      Span point, StockWording wording, CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    Span words = Leads.afterNumber(text, point);
    List<Span> clauses = Clauses.in(text, words);
    List<Span> stock = clauses.stream().filter(wording::isStock).toList();
    long own = clauses.stream().filter(wording::isOwn).count();
    if (stock.isEmpty() || own > stock.size()) {
      return;
    }
    Span first = stock.get(0);
    Span last = stock.get(stock.size() - 1);
    List<Span> sentences =
        Sentences.in(text, words).stream()
            .filter(s -> s.end() > first.start() && s.start() < last.end())
            .toList();
    Span place = new Span(sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
    String phrase = Wording.shortened(context.quote(first));
    sink.report(place, Message.of("rule.stock-problem.message", phrase));
  }
}
