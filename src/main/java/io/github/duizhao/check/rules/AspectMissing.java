package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.CampaignProfile;
import java.util.List;
import java.util.Optional;

/** An aspect that the notice names and no problem speaks of. */
@RuleInfo(
    id = AspectMissing.ID,
    severity = Severity.ERROR,
    basis = Basis.UNIT,
    source = "通知规定的查摆方面；评审细则要求逐个方面查摆，缺一个方面即退回",
    exampleTemplate = "six-aspects",
    hits = {
      """
      一、存在的问题
      （一）政治信仰方面。读原著少，9月的自学计划排了4篇，我只读了1篇。
      （二）党员意识方面。4月和9月的党费拖到月底由同事代交。
      （三）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （四）能力本领方面。新平台上线8个月，我还不会签认工程量。⟦⟧
      （五）纪律作风方面。7月接待供应商用餐，没有提前填单。""",
      """
      一、存在的问题
      ⟦⟧（一）党员意识方面。4月和9月的党费拖到月底由同事代交。
      （二）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （三）能力本领方面。新平台上线8个月，我还不会签认工程量。
      （四）先锋模范方面。抢险排班我只报名了1次。
      （五）工作作风方面。8月有2件来信超期7天才答复。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）政治信仰方面。读原著少，9月的自学计划排了4篇，我只读了1篇。
      （二）参加组织生活不认真。4月和9月的党费拖到月底由同事代交。
      （三）理论武装不够。3月的党课我只听了半场，笔记缺了2页。
      （四）能力本领方面。新平台上线8个月，我还不会签认工程量。
      （五）先锋模范作用不突出。抢险排班我只报名了1次。
      （六）廉洁自律方面。7月接待供应商用餐，没有提前填单。""",
      """
      一、存在的问题
      在政治信仰和党员意识方面，9月的自学计划排了4篇，我只读了1篇，党费两次由同事代交。在理论学习方面，3月的党课只听了半场。在能力本领方面，新平台上线8个月，我还不会签认工程量。
      作用发挥方面，抢险排班我只报名了1次。纪律作风方面，8月有2件来信超期。"""
    })
public final class AspectMissing implements Rule {

  static final String ID = "aspect-missing";

  /** The name of the aspect that a finding of this rule is about; empty for other findings. */
  public static Optional<String> aspectOf(Finding finding) {
    return finding.rule().equals(ID)
        ? Optional.of(finding.message().arguments().get(0).toString())
        : Optional.empty();
  }

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<CampaignProfile.Aspect> aspects =
        context.profile().map(CampaignProfile::aspects).orElse(List.of());
    if (aspects.isEmpty() || AspectPlaces.problems(context).isEmpty()) {
      return;
    }
    AspectNames names = new AspectNames(aspects);
    AspectPlaces places = new AspectPlaces(names, context);
    for (int i = 0; i < aspects.size(); i++) {
      if (!places.mentions(i)) {
        sink.report(
            sink.severity(),
            Optional.of(Role.PROBLEMS),
            Span.at(places.placeOf(i)),
            Message.of("rule.aspect-missing.message", aspects.get(i).name()));
      }
    }
  }
}
