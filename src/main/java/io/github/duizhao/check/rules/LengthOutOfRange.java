package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.Optional;

/** A text that is shorter or longer than the notice asks for. */
@RuleInfo(
    id = "length-out-of-range",
    severity = Severity.HINT,
    basis = Basis.UNIT,
    source = "通知规定的字数；普通党员发言提纲常为800—1200字，领导干部材料常为3000字左右",
    exampleTemplate = "short-speech",
    hits = {
      """
      ⟦⟧组织生活会个人对照检查材料
      按照支部通知要求，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      我把学习当任务。
      三、整改措施
      我每周三晚自学1小时。
      请同志们批评指正。""",
      """
      ⟦⟧组织生活会个人对照检查材料
      按照支部通知要求，我认真学习、听取意见，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页，课后没有补。全年应学24学时，实际学了15学时，9月的研讨会上我念的是从网上摘来的稿子。
      （二）服务群众方面。8月有2件来信超期7天才答复，其中一件是反映小区停水的，来信人打过3次电话。
      二、原因分析
      我把学习当任务，缺少紧迫感；总觉得来信不急，先办手头的事。
      三、整改措施
      （一）坚持学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      （二）限时办信。来信当天登记，3个工作日内答复，每月抽查10件。
      以上检查如有不当，请同志们批评指正。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      一、存在的问题
      （一）服务群众方面。8月有2件来信超期7天才答复。
      二、原因分析
      （一）总觉得来信不急，先办手头的事。"""
    })
public final class LengthOutOfRange implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Optional<Length> asked = context.profile().flatMap(CampaignProfile::length);
    if (asked.isEmpty() || !Shares.comparable(context)) {
      return;
    }
    int characters = context.statement().characters();
    int min = asked.get().min();
    int max = asked.get().max();
    if (characters < min) {
      report("short", characters, min, sink);
    } else if (characters > max) {
      report("long", characters, max, sink);
    }
  }

  private static void report(String how, int characters, int bound, FindingSink sink) {
    sink.reportDocument(
        sink.severity(), Message.of("rule.length-out-of-range.message." + how, characters, bound));
  }
}
