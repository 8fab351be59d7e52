package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.LaidOutText.LaidOutHeading;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;

/** Headings in another font than that of their level, or in bold type. */
@RuleInfo(
    id = "heading-fonts",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 9704—2012 7.3.3（一、黑体，（一）楷体，1.和（1）仿宋）；（一）加粗是部分单位的做法，不提示",
    mendedByLayout = true,
    hits = {
      """
      一、存在的问题
      {仿宋_GB2312 16 bold}⟦（一）理论学习方面。⟧3月的党课我只听了半场，笔记缺了2页。
      {仿宋_GB2312 16 bold}（二）工作作风方面。5月的排查任务等到第二次催办才动手。""",
      """
      {宋体 16 bold}⟦一、存在的问题⟧
      3月的党课我只听了半场，笔记缺了2页。""",
      """
      {黑体 16 bold}⟦一、存在的问题⟧
      3月的党课我只听了半场，笔记缺了2页。"""
    },
    nonHits = {
      """
      {黑体 16}一、存在的问题
      {楷体 16}（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      {KaiTi_GB2312 16 bold}（二）工作作风方面。5月的排查任务等到第二次催办才动手。""",
      """
      {SimHei 16}一、存在的问题
      {仿宋 16}1.理论学习不经常。
      3月的党课我只听了半场，笔记缺了2页。"""
    })
public final class HeadingFonts implements Rule {

  private static final int LEVELS = 4;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    LaidOutText.of(context).ifPresent(text -> check(context.layoutStandard(), text, sink));
  }

  private static void check(LayoutStandard standard, LaidOutText text, FindingSink sink) {
    for (int level = 1; level <= LEVELS; level++) {
      ElementLayout wanted = standard.element(Element.heading(level));
      Deviations deviations = new Deviations();
      for (LaidOutHeading heading : text.numberedHeadings()) {
        RunLayout run = heading.look().first();
        if (heading.level() == level && !isRight(run, wanted, standard)) {
          deviations.add(heading.heading().span(), found(run));
        }
      }
      Message name = Message.of("layout.heading." + level);
      deviations
          .commonest()
          .ifPresent(
              found ->
                  sink.report(
                      deviations.firstOf(found),
                      Message.of(
                          "rule.heading-fonts.message",
                          name,
                          deviations.count(),
                          found,
                          wanted.family())));
    }
  }

  private static boolean isRight(RunLayout run, ElementLayout wanted, LayoutStandard standard) {
    return run.asianFont().isEmpty()
        || (standard.isOf(run.asianFont(), wanted.accepted())
            && (!run.bold() || wanted.boldAccepted()));
  }

  private static Message found(RunLayout run) {
    return Message.of(run.bold() ? "layout.bold" : "layout.plain", run.asianFont());
  }
}
