package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.layout.TypedBlanks;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Blanks and line ends that were typed for the looks of the text. One finding a kind in a document,
 * since what is typed once is typed everywhere; its fix mends all places.
 */
@RuleInfo(
    id = "blanks-for-layout",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "公文排版通行做法：缩进、字距、段距用段落格式，不用空格和空行",
    mends = true,
    hits = {
      "一、存在的问题\n⟦　　⟧（一）7月的党课我只听了半场，笔记缺了2页。\n\t（二）8月有3户没有回访。",
      "一、存在的问题\n（一）7月的党课我只听了半场，笔记⟦  ⟧缺了2页，另有3户   没有回访。",
      "个⟦ ⟧人 对 照 检 查 材 料\n按照通知要求，现对照检查如下。\n一、存在的问题\n（一）7月的党课我只听了半场，缺席2次。\n"
          + "二、原因分析\n（一）抓学习不紧。\n三、整改措施\n（一）每周三晚自学1小时。",
      "一、存在的问题\n（一）7月的党课我只听了半场，笔记缺了2页⟦，⟧\n另有3户没有回访。"
    },
    nonHits = {
      "一、存在的问题\n（一）7月的党课我只听了半场，李　明同志提醒后也没有补课。",
      "2025年度组织生活会个人对照检查材料\n　　　　　李　明\n按照通知要求，现对照检查如下。\n一、存在的问题\n（一）学习方面  只学不用，党课缺席2次。\n"
          + "二、原因分析\n（一）抓学习不紧。\n三、整改措施\n（一）每周三晚自学1小时。\n\n　　　　　　2025年12月1日"
    })
public final class BlanksForLayout implements Rule {

  private static final int FEW_LINES = 3;
  private static final int LONGEST_NAME_LINE = 24;
  private static final int TITLE_LINES = 4;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    checkIndents(context.statement(), sink);
    checkInside(context.snapshot(), sink);
    checkTitle(context.snapshot(), sink);
    checkEmptyLines(context.statement(), sink);
    checkBrokenLines(context, sink);
  }

  private static void checkIndents(Statement statement, FindingSink sink) {
    Set<Integer> headings = null;
    List<Edit> edits = new ArrayList<>();
    List<Paragraph> paragraphs = statement.snapshot().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      int blanks = TypedBlanks.leading(paragraph.text());
      if (blanks == 0) {
        continue;
      }
      headings = headings == null ? headings(statement) : headings;
      boolean nameLine =
          !headings.contains(i)
              && Characters.countVisible(paragraph.text()) <= LONGEST_NAME_LINE
              && !TypedBlanks.endsSentence(paragraph.text());
      if (!nameLine) {
        edits.add(delete(new Span(0, blanks), paragraph));
      }
    }
    report(edits, "indent", sink);
  }

  private static Set<Integer> headings(Statement statement) {
    Set<Integer> headings = new HashSet<>();
    for (Heading heading : statement.headings()) {
      headings.add(heading.paragraph());
    }
    return headings;
  }

  private static void checkInside(Snapshot snapshot, FindingSink sink) {
    Marks marks = snapshot.marks();
    if (marks.first(TypedBlanks.ALL, 0, snapshot.text().length()) < 0) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    for (Paragraph paragraph : snapshot.paragraphs()) {
      TypedBlanks.inside(paragraph.text()).forEach(gap -> edits.add(delete(gap, paragraph)));
    }
    report(edits, "inside", sink);
  }

  private static void checkTitle(Snapshot snapshot, FindingSink sink) {
    List<Paragraph> paragraphs = snapshot.paragraphs();
    for (int i = 0; i < Math.min(TITLE_LINES, paragraphs.size()); i++) {
      Paragraph paragraph = paragraphs.get(i);
      List<Edit> edits = new ArrayList<>();
      TypedBlanks.between(paragraph.text()).forEach(gap -> edits.add(delete(gap, paragraph)));
      report(edits, "title", sink);
    }
  }

  /** Empty lines in the body; those around the title, the signature and before a part may stand. */
  private static void checkEmptyLines(Statement statement, FindingSink sink) {
    if (statement.sections().isEmpty()) {
      return;
    }
    int from = statement.sections().get(0).span().start();
    int to = statement.sections().get(statement.sections().size() - 1).span().start();
    Set<Integer> parts = new HashSet<>();
    statement.sections().forEach(section -> parts.add(section.span().start()));
    List<Span> empty = new ArrayList<>();
    List<Paragraph> paragraphs = statement.snapshot().paragraphs();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean inBody = from < paragraph.start() && paragraph.start() < to;
      if (inBody && paragraph.text().startsWith("#")) {
        return; // markdown parts its paragraphs so
      }
      if (inBody && paragraph.text().isEmpty() && !parts.contains(paragraphs.get(i + 1).start())) {
        empty.add(paragraph.span());
      }
    }
    if (empty.size() >= FEW_LINES) {
      sink.report(empty.get(0), Message.of("rule.blanks-for-layout.message.lines", empty.size()));
    }
  }

  private static void checkBrokenLines(CheckContext context, FindingSink sink) {
    List<Edit> breaks = new ArrayList<>();
    for (Span place : BrokenLines.insideParagraphs(context.snapshot().text())) {
      breaks.add(new Edit(place, ""));
    }
    report(breaks, "breaks", sink);
    List<Span> ends = BrokenLines.ends(context);
    if (!ends.isEmpty()) {
      sink.report(ends.get(0), Message.of("rule.blanks-for-layout.message.broken", ends.size()));
    }
  }

  private static Edit delete(Span blanks, Paragraph paragraph) {
    return new Edit(
        new Span(paragraph.start() + blanks.start(), paragraph.start() + blanks.end()), "");
  }

  private static void report(List<Edit> edits, String kind, FindingSink sink) {
    if (!edits.isEmpty()) {
      int count = edits.size();
      sink.report(
          edits.get(0).span(),
          Message.of("rule.blanks-for-layout.message." + kind, count),
          new Fix(Message.of("rule.blanks-for-layout.fix." + kind, count), edits));
    }
  }
}
