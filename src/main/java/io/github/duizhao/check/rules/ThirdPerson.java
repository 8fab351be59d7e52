package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.Optional;

/** A personal statement that speaks of others' faults in the place of the writer's own. */
@RuleInfo(
    id = "third-person",
    severity = Severity.WARNING,
    basis = Basis.REGULATION,
    source = "组织生活会要求个人查摆自己的问题；审稿常退“以班子问题、他人问题代替个人问题”的材料",
    hits = {
      """
      一、存在的问题
      （一）会风方面
      ⟦一些同志⟧开会不在状态，3月的例会有4人看手机。
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手。""",
      """
      二、原因分析
      （一）理论武装不够
      ⟦有的党员干部⟧把学习当成软任务，认为业务干好了就行。
      （二）担当精神不足
      我怕得罪人，遇事先想退路。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）会风方面
      有同事反映我开会看手机，一些同志当面提醒过我2次。
      （二）批评方面
      对个别同志迟到，我碍于情面没有指出，4次民主评议都写了“较好”。""",
      """
      一、存在的问题
      （一）服务群众方面
      部分群众反映窗口午休无人，我没有安排轮值，9月有3人白跑。
      （二）管理方面
      个别同志漏报了2次考勤，我没有核对就签了字。"""
    })
public final class ThirdPerson implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    if (context.statement().actor() == Actor.TEAM) {
      return;
    }
    Others others = new Others(context);
    for (Role role : new Role[] {Role.PROBLEMS, Role.CAUSES}) {
      for (Item item : context.statement().items(role)) {
        others.firstAtFault(item).ifPresent(place -> report(place, item, context, sink));
      }
    }
  }

  private static void report(Span place, Item item, CheckContext context, FindingSink sink) {
    Optional<Span> self = context.hits("first-person").firstIn(item.span());
    sink.report(
        self.isPresent() ? Severity.HINT : sink.severity(),
        place,
        Message.of("rule.third-person.message", context.quote(place)));
  }
}
