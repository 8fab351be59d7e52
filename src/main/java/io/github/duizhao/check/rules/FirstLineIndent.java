package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.LaidOutText.LaidOut;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.Indent;

/** Running text whose first lines do not begin two characters in. */
@RuleInfo(
    id = "first-line-indent",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 9704—2012 7.3.3（每个自然段左空二字，回行顶格）",
    mendedByLayout = true,
    hits = {
      """
      一、存在的问题
      {indent=0.85cm}⟦3月的党课我只听了半场，笔记缺了2页。⟧
      {indent=0.85cm}5月的排查任务等到第二次催办才动手。""",
      """
      一、存在的问题
      {indent=0}⟦3月的党课我只听了半场，笔记缺了2页。⟧""",
      """
      一、存在的问题
      {indent=0 left=32pt}⟦3月的党课我只听了半场，笔记缺了2页。⟧"""
    },
    nonHits = {
      """
      一、存在的问题
      {indent=1.13cm}3月的党课我只听了半场，笔记缺了2页。
      {indent=32pt}5月的排查任务等到第二次催办才动手。
      {14 indent=2ch}6月的来信有2件超期。""",
      """
      {indent=0}一、存在的问题
      {indent=0}同志们：
      {indent=0}\u3000\u30003月的党课我只听了半场，笔记缺了2页。
      {center indent=0}（以上情况由支部于2025年11月向本人逐条核实过。）"""
    })
public final class FirstLineIndent implements Rule {

  /** How far an indent may differ from two characters by rounding, in 1/100 mm. */
  private static final int ROUNDING = 30;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    LaidOutText.of(context).ifPresent(text -> check(context.layoutStandard(), text, sink));
  }

  private static void check(LayoutStandard standard, LaidOutText text, FindingSink sink) {
    if (standard.element(Element.BODY).indent() == 0) {
      return;
    }
    Indent wanted = standard.indent();
    Deviations deviations = new Deviations();
    for (LaidOut paragraph : text.body()) {
      ParagraphLayout look = paragraph.look();
      if (isAsked(paragraph) && !isRight(look, wanted)) {
        deviations.add(text.place(paragraph), found(look));
      }
    }
    deviations
        .commonest()
        .ifPresent(
            found ->
                sink.report(
                    deviations.firstOf(found),
                    Message.of("rule.first-line-indent.message", deviations.count(), found)));
  }

  /** Blanks typed as an indent are another matter, and so are list labels and centred lines. */
  private static boolean isAsked(LaidOut paragraph) {
    Alignment alignment = paragraph.look().alignment();
    return paragraph.paragraph().listLabel().isEmpty()
        && alignment != Alignment.CENTER
        && alignment != Alignment.RIGHT
        && !Characters.isBlank(paragraph.paragraph().text().charAt(0));
  }

  private static boolean isRight(ParagraphLayout look, Indent wanted) {
    int indent = look.firstLineIndent();
    return (indent >= wanted.least() && indent <= wanted.most())
        || isOwn(indent, look.first(), wanted)
        || isOwn(indent, look.main(), wanted);
  }

  /** Two characters are those of the text or of the heading that runs into it. */
  private static boolean isOwn(int indent, RunLayout run, Indent wanted) {
    double own = wanted.characters() * LayoutStandard.hundredths(run.size());
    return Math.abs(indent - own) <= ROUNDING;
  }

  private static Message found(ParagraphLayout look) {
    int indent = look.firstLineIndent();
    return Math.abs(indent) <= ROUNDING
        ? Message.of("layout.indent.none")
        : Message.of("layout.indent.some", LayoutWords.centimetres(indent));
  }
}
