package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.CampaignProfile;
import java.util.List;
import java.util.OptionalInt;

/** A heading that names an aspect nearly as the notice does, or out of its order. */
@RuleInfo(
    id = "aspect-heading-differs",
    severity = Severity.HINT,
    basis = Basis.UNIT,
    source = "通知规定的方面名称和顺序；各类材料几乎都照抄通知的提法",
    exampleTemplate = "four-aspects",
    hits = {
      """
      一、存在的问题
      （一）带头严守政治纪律和政治规矩，维护党的团结统一方面。6月有3份文件传达晚了5天。
      ⟦（二）带头增强党性、砥砺作风方面。⟧全年参加支部活动7次，2次中途离开。
      （三）带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新方面。小作坊41家我只看过9家。
      （四）带头履行全面从严治党政治责任方面。餐饮科1名干部收受土特产，我事先没有谈话。""",
      """
      一、存在的问题
      （一）带头严守政治纪律和政治规矩，维护党的团结统一方面。6月有3份文件传达晚了5天。
      （二）带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新方面。小作坊41家我只看过9家。
      ⟦（三）带头增强党性、严守纪律、砥砺作风方面。⟧全年参加支部活动7次，2次中途离开。
      （四）带头履行全面从严治党政治责任方面。餐饮科1名干部收受土特产，我事先没有谈话。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）在严守政治纪律和政治规矩、维护党的团结统一方面。6月有3份文件传达晚了5天。
      （二）带头增强党性，严守纪律，砥砺作风方面存在差距。全年参加支部活动7次，2次中途离开。
      （三）带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新方面。小作坊41家我只看过9家。
      （四）管党治党方面。餐饮科1名干部收受土特产，我事先没有谈话。""",
      """
      一、存在的问题
      （一）政治纪律绷得不紧。6月有3份文件传达晚了5天。
      （二）党性锤炼不经常。全年参加支部活动7次，2次中途离开。
      （三）担责创新不够。小作坊41家我只看过9家。
      （四）联系群众方面。来信有2件超期7天。"""
    })
public final class AspectHeadingDiffers implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<CampaignProfile.Aspect> aspects =
        context.profile().map(CampaignProfile::aspects).orElse(List.of());
    if (aspects.isEmpty()) {
      return;
    }
    AspectNames names = new AspectNames(aspects);
    int last = -1;
    for (Item problem : AspectPlaces.problems(context)) {
      String words = AspectNames.plain(Leads.withoutNumber(problem.heading()));
      OptionalInt same = same(words, aspects, names);
      if (same.isPresent()) {
        if (same.getAsInt() < last) {
          sink.report(
              Wording.place(problem, context.snapshot()),
              Message.of(
                  "rule.aspect-heading-differs.message.order",
                  aspects.get(same.getAsInt()).name(),
                  aspects.get(last).name()));
          return;
        }
        last = same.getAsInt();
        continue;
      }
      OptionalInt near =
          AspectNames.namesAspect(problem.heading()) ? near(words, names) : OptionalInt.empty();
      if (near.isPresent()) {
        sink.report(
            Wording.place(problem, context.snapshot()),
            Message.of(
                "rule.aspect-heading-differs.message.name", aspects.get(near.getAsInt()).name()));
        last = Math.max(last, near.getAsInt());
      }
    }
  }

  /** The aspect whose name, or a synonym that the department allows, is in the heading. */
  private static OptionalInt same(
      String words, List<CampaignProfile.Aspect> aspects, AspectNames names) {
    for (int i = 0; i < names.size(); i++) {
      boolean synonym =
          aspects.get(i).synonyms().stream().map(AspectNames::plain).anyMatch(words::contains);
      if (words.contains(names.plainName(i)) || synonym) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt near(String words, AspectNames names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.isNear(i, words)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
