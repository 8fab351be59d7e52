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

/** A problem that opens with praise of oneself and then turns. */
@RuleInfo(
    id = "praise-before-problem",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则禁止“先扬后抑”：查摆问题直接写问题，不先讲成绩",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面
      ⟦虽然能够按时参加学习，但思考不深。⟧3月的心得只写了半页。
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      （一）履职尽责方面
      ⟦一年来，本人始终坚持把群众放在心上，认真履行岗位职责。但是与群众的要求相比还有差距，8月有2件来信超期。⟧
      （二）廉洁自律方面
      2次饭局没有事先报备。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面
      计划读12章，却只读了4章；虽然手边有书，但翻开的次数不多。
      （二）工作作风方面
      要求科里同志按时到会，但自己有2次迟到。""",
      """
      一、存在的问题
      （一）服务群众方面
      总觉得自己认真负责、做到了位，但8月的回访有3户说没见过我。
      （二）担当作为方面
      接访时没有认真记录，但凡复杂的事就往上推，全年推了4件。"""
    })
public final class PraiseBeforeProblem implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    PraiseThenTurn praise = PraiseThenTurn.of(context);
    for (Item problem : context.statement().items(Role.PROBLEMS)) {
      List<Span> turns = context.hits("turns").in(problem.body());
      int from = problem.body().start();
      for (Span turn : turns) {
        if (turn.start() >= from && praise.before(turn, problem)) {
          Span place = praise.place(turn, problem);
          sink.report(
              place,
              Message.of(
                  "rule.praise-before-problem.message",
                  Wording.shortened(text.substring(place.start(), turn.start()))));
          from = place.end();
        }
      }
    }
  }
}
