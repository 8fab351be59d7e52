package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.LaidOutText.LaidOut;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import java.util.ArrayList;
import java.util.List;

/** A title that is not centred, too small, in another font, or moved in. */
@RuleInfo(
    id = "title-layout",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 9704—2012 7.3.1（2号小标宋，居中）",
    mendedByLayout = true,
    hits = {
      """
      {left indent=2ch}⟦2025年度组织生活会个人对照检查材料⟧
      我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。""",
      """
      {宋体 16 bold}⟦2025年度组织生活会个人对照检查材料⟧
      我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。""",
      """
      {indent=32pt}⟦2025年度组织生活会个人对照检查材料⟧
      我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。"""
    },
    nonHits = {
      """
      {center 22 FZXiaoBiaoSong-B05S}2025年度组织生活会个人对照检查材料
      我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。""",
      """
      {center 22 方正小标宋_GBK bold}2025年度组织生活会个人对照检查材料
      {center 16 楷体}张三
      我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。"""
    })
public final class TitleLayout implements Rule {

  /** How far a size may differ by rounding, in points. */
  private static final double ROUNDING = 0.1;

  /** An indent up to this does not show, in 1/100 mm. */
  private static final int NO_INDENT = 100;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    LaidOutText.of(context)
        .flatMap(LaidOutText::title)
        .ifPresent(title -> check(context, title, sink));
  }

  private static void check(CheckContext context, LaidOut title, FindingSink sink) {
    LayoutStandard standard = context.layoutStandard();
    ElementLayout wanted = standard.element(Element.TITLE);
    List<Message> found = new ArrayList<>();
    List<Message> asked = new ArrayList<>();
    ParagraphLayout look = title.look();
    if (look.alignment() != wanted.alignment()) {
      found.add(LayoutWords.alignment(look.alignment()));
      asked.add(LayoutWords.alignment(wanted.alignment()));
    } else if (wanted.alignment() == Alignment.CENTER && look.firstLineIndent() > NO_INDENT) {
      found.add(Message.of("layout.indent.some", LayoutWords.centimetres(look.firstLineIndent())));
      asked.add(Message.of("layout.indent.none"));
    }
    RunLayout run = look.main();
    if (!run.asianFont().isEmpty() && !isRight(run, wanted, standard)) {
      found.add(LayoutWords.font(run.asianFont(), run.size()));
      asked.add(LayoutWords.font(wanted.family(), wanted.size()));
    }
    if (!found.isEmpty()) {
      context
          .statement()
          .title()
          .ifPresent(
              span ->
                  sink.report(
                      span,
                      Message.of(
                          "rule.title-layout.message",
                          LayoutWords.list(found),
                          LayoutWords.list(asked))));
    }
  }

  private static boolean isRight(RunLayout run, ElementLayout wanted, LayoutStandard standard) {
    return standard.isOf(run.asianFont(), wanted.accepted())
        && run.size() > wanted.leastSize() - ROUNDING
        && run.size() < wanted.mostSize() + ROUNDING;
  }
}
