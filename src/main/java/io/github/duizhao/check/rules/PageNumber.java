package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.PageNumberLayout;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page number that is missing in a longer text or looks other than in the standard. */
@RuleInfo(
    id = "page-number",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 9704—2012 7.5（4号半角宋体数字，左右各一条一字线，单页居右、双页居左）；一两页的内部材料常不编页码",
    mendedByLayout = true,
    hits = {
      """
      ⟦{page number="- 1 -" center 宋体 10.5}⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      ⟦{page number="— 1 —" center 宋体 14}⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      ⟦{page number="第1页" outer 宋体 14}⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。"""
    },
    nonHits = {
      """
      {page number="— 1 —" outer 宋体 14}
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      {page number="— 1 —" right "Times New Roman" 14}
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。""",
      """
      {page number=none}
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。"""
    })
public final class PageNumber implements Rule {

  /** How far a size may differ by rounding, in points. */
  private static final double ROUNDING = 0.1;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    context
        .snapshot()
        .layout()
        .ifPresent(
            layout -> {
              Optional<PageNumberLayout> number = layout.page().number();
              if (number.isPresent()) {
                checkForm(number.get(), context.layoutStandard(), sink);
              } else {
                checkMissing(context.snapshot(), context.layoutStandard(), sink);
              }
            });
  }

  private static void checkMissing(Snapshot snapshot, LayoutStandard standard, FindingSink sink) {
    LayoutStandard.PageNumber wanted = standard.pageNumber();
    int pages = pages(snapshot, standard.page());
    if (pages > wanted.withoutUpTo()) {
      sink.reportDocument(
          sink.severity(), Message.of("rule.page-number.missing", pages, wanted.sample()));
    }
  }

  /** How many pages the text fills at least when it is set as the standard asks for. */
  private static int pages(Snapshot snapshot, LayoutStandard.Page page) {
    int lines = 0;
    for (Paragraph paragraph : snapshot.paragraphs()) {
      lines += Math.max(1, (paragraph.text().length() + page.characters() - 1) / page.characters());
    }
    return (lines + page.lines() - 1) / page.lines();
  }

  private static void checkForm(
      PageNumberLayout number, LayoutStandard standard, FindingSink sink) {
    LayoutStandard.PageNumber wanted = standard.pageNumber();
    List<Object> found = new ArrayList<>();
    List<Object> asked = new ArrayList<>();
    if (!isMark(number.before(), wanted.before(), wanted)
        || !isMark(number.after(), wanted.after(), wanted)) {
      found.add(Message.of("check.quoted", (number.before() + "1" + number.after()).strip()));
      asked.add(Message.of("check.quoted", wanted.sample()));
    }
    number
        .alignment()
        .filter(alignment -> !wanted.acceptedAlignments().contains(alignment))
        .ifPresent(
            alignment -> {
              found.add(LayoutWords.alignment(alignment));
              asked.add(LayoutWords.alignment(wanted.alignment()));
            });
    RunLayout run = number.run();
    boolean sized = Math.abs(run.size() - wanted.size()) < ROUNDING;
    boolean known =
        run.westernFont().isEmpty() || standard.isOf(run.westernFont(), wanted.accepted());
    if (!sized || !known) {
      found.add(LayoutWords.font(run.westernFont(), run.size()));
      asked.add(LayoutWords.font(wanted.family(), wanted.size()));
    }
    if (!found.isEmpty()) {
      sink.reportDocument(
          sink.severity(),
          Message.of("rule.page-number.message", LayoutWords.list(found), LayoutWords.list(asked)));
    }
  }

  /** Whether the mark that is asked for stands there, or a dash that looks like it. */
  private static boolean isMark(String text, String mark, LayoutStandard.PageNumber wanted) {
    String plain = text.strip();
    return plain.equals(mark)
        || (plain.length() == 1
            && wanted.dashes().contains(plain)
            && wanted.dashes().contains(mark));
  }
}
