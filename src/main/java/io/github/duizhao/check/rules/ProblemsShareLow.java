package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.CampaignProfile;
import java.util.List;

/** Problems and causes take less of the text than they should. */
@RuleInfo(
    id = "problems-share-low",
    severity = Severity.WARNING,
    basis = Basis.UNIT,
    source = "评审细则要求查摆问题和剖析原因占全文一半以上，避免避实就虚；比例由本单位的要求确定",
    exampleTemplate = "six-aspects",
    hits = {
      """
      ⟦⟧2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （二）纪律作风方面。8月有2件来信超期7天才答复。
      二、原因分析
      我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，笔记月底交支部委员查看，缺课7天内补学，年底前读完4本必读书，每季度在支部会上交流10分钟。
      （二）限时办信。来信当天登记，3个工作日内答复，每月抽查10件，结果在公示栏公布，超期的由我当面说明，全年不超过1件，由支部书记督促。
      以上检查如有不当，请同志们批评指正。""",
      """
      ⟦⟧2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、学习情况
      会前我集中学习3次，自学规定篇目6篇，撰写心得体会1篇，通读了发下来的读本，重温了入党誓词，还到镇上的纪念馆参观了一次，听了讲解员两个小时的介绍，回来写了一篇日记。
      二、存在的问题
      （一）理论学习方面。3月的党课我只听了半场。
      三、原因分析
      我把学习当任务，缺少紧迫感。
      四、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，笔记月底交支部委员查看，缺课7天内补学。
      以上检查如有不当，请同志们批评指正。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页，课后没有补。全年应学24学时，实际学了15学时。
      （二）纪律作风方面。8月有2件来信超期7天才答复，来信人打过3次电话。
      二、原因分析
      我把学习当任务，缺少紧迫感，遇到难懂的原文就跳过去。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底交笔记。
      （二）限时办信。来信3个工作日内答复。""",
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析和整改措施
      （一）我把学习当任务。今后我每周三晚自学1小时，笔记月底交支部委员查看，缺课7天内补学，年底前读完4本必读书，每季度在支部会上交流10分钟。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class ProblemsShareLow implements Rule {

  private static final List<Role> FURTHER_PARTS =
      List.of(Role.PRIOR_RECTIFICATION, Role.MATTERS, Role.CASE_ANALYSIS);

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Statement statement = context.statement();
    int asked = context.profile().map(CampaignProfile::problemsAndCausesPercent).orElse(0);
    int all = statement.sections().stream().mapToInt(Section::characters).sum();
    int further = FURTHER_PARTS.stream().mapToInt(r -> Shares.characters(r, statement)).sum();
    // No notice names a share: then the further parts, which take theirs as well, are left out.
    int body = asked > 0 ? all : all - further;
    if (!isTold(context) || (asked == 0 && !isUsual(context, body))) {
      return;
    }
    int share =
        Shares.characters(Role.PROBLEMS, statement) + Shares.characters(Role.CAUSES, statement);
    int percent = asked > 0 ? asked : (int) context.threshold("problems-share-low", "percent");
    if (100L * share < (long) percent * body) {
      sink.reportDocument(
          asked > 0 ? sink.severity() : Severity.HINT,
          Message.of("rule.problems-share-low.message", 100 * share / body, percent));
    }
  }

  /** A text of one person that is long enough: a short one tells nothing about its balance. */
  private static boolean isUsual(CheckContext context, int body) {
    return body >= context.threshold("problems-share-low", "characters")
        && context.statement().actor() == Actor.PERSONAL;
  }

  /** Whether the three parts are there and can be told apart, and the text is finished. */
  private static boolean isTold(CheckContext context) {
    Statement statement = context.statement();
    boolean all =
        List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES).stream().allMatch(statement::has);
    boolean mixed =
        statement.sections(Role.MEASURES).stream()
            .anyMatch(part -> part.has(Role.PROBLEMS) || part.has(Role.CAUSES));
    boolean byAspect = statement.sections(Role.MEASURES).size() > 1;
    return all && !mixed && !byAspect && Shares.comparable(context);
  }
}
