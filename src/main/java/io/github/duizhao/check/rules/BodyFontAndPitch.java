package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.LaidOutText.LaidOut;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;

/** Running text in another font, size or line pitch than the standard's. */
@RuleInfo(
    id = "body-font-and-pitch",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "GB/T 9704—2012 5.2.2、5.2.3（3号仿宋，每页22行）；实务中行距取固定值28至30磅",
    mendedByLayout = true,
    hits = {
      """
      一、存在的问题
      {宋体 14 line=1.5}⟦⟦3月的党课我只听了半场，笔记缺了2页。⟧⟧""",
      """
      一、存在的问题
      3月的党课我只听了半场，笔记缺了2页。
      {line=22pt}⟦5月的排查任务等到第二次催办才动手。⟧
      {line=22pt}6月的来信有2件超期。""",
      """
      一、存在的问题
      {仿宋 15}⟦3月的党课我只听了半场，笔记缺了2页。⟧"""
    },
    nonHits = {
      """
      一、存在的问题
      {仿宋_GB2312 16 line=28.95pt}3月的党课我只听了半场，笔记缺了2页。
      {FangSong 16 line=30pt}5月的排查任务等到第二次催办才动手。
      {STFangsong 16 line>=28pt}6月的来信有2件超期。""",
      """
      {page grid=28.95pt}
      一、存在的问题
      {仿宋 16 line=1}3月的党课我只听了半场，笔记缺了2页。"""
    })
public final class BodyFontAndPitch implements Rule {

  /** How far a size or a pitch may differ by rounding, in points. */
  private static final double ROUNDING = 0.1;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    LaidOutText.of(context).ifPresent(text -> check(context, text, sink));
  }

  private static void check(CheckContext context, LaidOutText text, FindingSink sink) {
    LayoutStandard standard = context.layoutStandard();
    ElementLayout body = standard.element(Element.BODY);
    int grid = context.snapshot().layout().map(layout -> layout.page().gridPitch()).orElse(0);
    Deviations fonts = new Deviations();
    Deviations pitches = new Deviations();
    for (LaidOut paragraph : text.body()) {
      RunLayout run = paragraph.look().main();
      if (!isRight(run, body, standard)) {
        fonts.add(text.place(paragraph), LayoutWords.font(run.asianFont(), run.size()));
      }
      LineSpacing spacing = paragraph.look().lineSpacing();
      if (!isRight(spacing, grid, standard.pitch())) {
        pitches.add(text.place(paragraph), LayoutWords.lineSpacing(spacing));
      }
    }
    fonts
        .commonest()
        .ifPresent(
            found ->
                sink.report(
                    fonts.firstOf(found),
                    Message.of(
                        "rule.body-font-and-pitch.message",
                        fonts.count(),
                        found,
                        LayoutWords.font(body.family(), body.size()))));
    pitches
        .commonest()
        .ifPresent(
            found ->
                sink.report(
                    pitches.firstOf(found), pitch(pitches.count(), found, standard.pitch())));
  }

  private static Message pitch(int count, Message found, LayoutStandard.Range usual) {
    String least = LayoutWords.number(usual.least());
    return usual.most() > usual.least()
        ? Message.of(
            "rule.body-font-and-pitch.pitch", count, found, least, LayoutWords.number(usual.most()))
        : Message.of("rule.body-font-and-pitch.pitch.exact", count, found, least);
  }

  private static boolean isRight(RunLayout run, ElementLayout body, LayoutStandard standard) {
    return run.asianFont().isEmpty()
        || (standard.isOf(run.asianFont(), body.accepted())
            && run.size() > body.leastSize() - ROUNDING
            && run.size() < body.mostSize() + ROUNDING);
  }

  /** Single lines that the page's grid holds apart are as good as a fixed pitch. */
  private static boolean isRight(LineSpacing spacing, int grid, LayoutStandard.Range pitch) {
    return switch (spacing.mode()) {
      case FIXED, MINIMUM -> isIn(spacing.value(), pitch);
      case PROPORTIONAL -> spacing.value() == 100 && isIn(grid, pitch);
      case LEADING -> false;
    };
  }

  private static boolean isIn(int hundredths, LayoutStandard.Range pitch) {
    double points = LayoutStandard.points(hundredths);
    return points > pitch.least() - ROUNDING && points < pitch.most() + ROUNDING;
  }
}
