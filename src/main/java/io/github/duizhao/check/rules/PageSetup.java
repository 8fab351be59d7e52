package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import java.util.ArrayList;
import java.util.List;

/** Paper and margins that are not those of the standard. */
@RuleInfo(
    id = "page-setup",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 9704—2012 5.1、5.2.1（A4；天头37毫米、订口28毫米、版心156×225毫米）",
    mendedByLayout = true,
    hits = {
      """
      ⟦{page top=25.4 bottom=25.4 left=31.8 right=31.8}⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      ⟦{page 215.9x279.4}⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      ⟦{page 297x210}⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。"""
    },
    nonHits = {
      """
      {page 210x297 top=37 bottom=35 left=28 right=26}
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      {page top=37 bottom=35 left=27 right=27}
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。"""
    })
public final class PageSetup implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    context
        .snapshot()
        .layout()
        .ifPresent(layout -> check(layout.page(), context.layoutStandard().page(), sink));
  }

  private static void check(PageLayout page, LayoutStandard.Page wanted, FindingSink sink) {
    boolean paper =
        Math.abs(page.width() - wanted.width()) > wanted.sizeTolerance()
            || Math.abs(page.height() - wanted.height()) > wanted.sizeTolerance();
    if (paper) {
      sink.reportDocument(
          sink.severity(),
          Message.of(
              "rule.page-setup.message",
              size(page.width(), page.height()),
              size(wanted.width(), wanted.height())));
      return;
    }
    Margins margins = new Margins(wanted.marginTolerance());
    margins.compare("layout.margin.top", page.top(), wanted.top());
    margins.compare("layout.margin.bottom", page.bottom(), wanted.bottom());
    margins.compare("layout.margin.left", page.left(), wanted.left());
    margins.compare("layout.margin.right", page.right(), wanted.right());
    if (!margins.found.isEmpty()) {
      sink.reportDocument(
          sink.severity(),
          Message.of(
              "rule.page-setup.message",
              LayoutWords.list(margins.found),
              LayoutWords.list(margins.wanted)));
    }
  }

  private static Message size(int width, int height) {
    return Message.of(
        "layout.paper", LayoutWords.number(width / 100.0), LayoutWords.millimetres(height));
  }

  /** The margins that differ. */
  private static final class Margins {
    private final int tolerance;
    private final List<Message> found = new ArrayList<>();
    private final List<Message> wanted = new ArrayList<>();

    Margins(int tolerance) {
      this.tolerance = tolerance;
    }

    void compare(String key, int is, int should) {
      if (Math.abs(is - should) > tolerance) {
        found.add(Message.of(key, LayoutWords.millimetres(is)));
        wanted.add(Message.of(key, LayoutWords.millimetres(should)));
      }
    }
  }
}
