package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.Enumeration.Form;
import io.github.duizhao.check.rules.Enumeration.Mark;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.LineStart;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;

/** A list 一是…二是… in one paragraph whose items are closed by different marks, or not at all. */
@RuleInfo(
    id = "enumeration-punctuation",
    severity = Severity.HINT,
    basis = Basis.REGULATION,
    source = "GB/T 15834—2011《标点符号用法》4.6.3.2：列项之间用分号，末项用句号",
    mends = true,
    hits = {
      "二、原因分析\n（一）主要有三点：一是学习少⟦。⟧二是走访少；三是办文慢。",
      "二、原因分析\n（一）主要有三点：一是学习少；二是走访少；三是办文⟦慢⟧",
      "二、原因分析\n（一）主要有三点：一是学习少；二是走访少；三是办文慢⟦；⟧"
    },
    nonHits = {
      "二、原因分析\n（一）主要有三点：一是学习少；二是走访少；三是办文慢。以上都要改。",
      "二、原因分析\n（一）主要有三点。一是学习少。总说工作忙。二是走访少；三是办文慢，一看就放。",
      "二、原因分析\n（一）主要有三点：一是学习少；\n二是走访少；\n三是办文慢。\n（二）一是没有学深，二是没有用好。"
    })
public final class EnumerationPunctuation implements Rule {

  private static final String STOPS = "。；.;";
  private static final String CLOSED = "。！？；：…!?;:.";
  private static final String CLOSERS = "”’」』》）)】";

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    List<Paragraph> paragraphs = context.snapshot().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.text().contains("二是")) {
        continue;
      }
      List<Mark> marks = new ArrayList<>();
      for (Mark mark : Enumeration.of(context).in(paragraph.span())) {
        if (mark.form() == Form.IS) {
          marks.add(mark);
        }
      }
      if (marks.size() > 1) {
        checkBetween(text, marks, sink);
        boolean last = isLastOfSection(context, paragraph);
        if (last
            || (i + 1 < paragraphs.size() && LineStart.isNumbered(paragraphs.get(i + 1).text()))) {
          checkEnd(text, paragraph, marks, last, sink);
        }
      }
    }
  }

  /** Compares what stands before 二是, 三是 … in each list that counts up from 一是. */
  private static void checkBetween(String text, List<Mark> marks, FindingSink sink) {
    int from = 0;
    for (int i = 1; i <= marks.size(); i++) {
      if (i == marks.size() || marks.get(i).value() != marks.get(i - 1).value() + 1) {
        checkList(text, marks.subList(from, i), sink);
        from = i;
      }
    }
  }

  private static void checkList(String text, List<Mark> list, FindingSink sink) {
    List<Integer> full = new ArrayList<>();
    List<Integer> semicolons = new ArrayList<>();
    for (int i = 1; i < list.size(); i++) {
      int from = list.get(i - 1).span().end();
      int stop = lastVisible(text, from, list.get(i).span().start());
      if (stop < 0 || hasStopInside(text, from, stop)) {
        return;
      }
      if (STOPS.indexOf(text.charAt(stop)) >= 0) {
        (isSemicolon(text.charAt(stop)) ? semicolons : full).add(stop);
      }
    }
    if (full.isEmpty() || semicolons.isEmpty()) {
      return;
    }
    boolean toSemicolons = semicolons.size() >= full.size();
    report(text, toSemicolons ? full : semicolons, toSemicolons ? "；" : "。", sink);
  }

  private static void report(String text, List<Integer> wrong, String right, FindingSink sink) {
    Span span = new Span(wrong.get(0), wrong.get(wrong.size() - 1) + 1);
    Message message = Message.of("rule.enumeration-punctuation.message.mixed", right);
    List<Edit> edits = new ArrayList<>();
    for (int stop : wrong) {
      if (text.charAt(stop) < 0x80) {
        sink.report(span, message); // half-width marks are to be mended first
        return;
      }
      edits.add(new Edit(new Span(stop, stop + 1), right));
    }
    sink.report(
        span,
        message,
        new Fix(Message.of("rule.enumeration-punctuation.fix.mixed", right, edits.size()), edits));
  }

  private static void checkEnd(
      String text, Paragraph paragraph, List<Mark> marks, boolean lastOfSection, FindingSink sink) {
    int from = marks.get(marks.size() - 1).span().end();
    int last = lastVisible(text, from, paragraph.end());
    if (last < 0) {
      return;
    }
    char c = text.charAt(last);
    boolean open = lastOfSection && isSemicolon(c) && !hasStopInside(text, from, last);
    if (CLOSED.indexOf(c) >= 0 && !open) {
      return;
    }
    int end = Characters.trim(text, paragraph.span()).end();
    boolean mark = last + 1 == end && "；，、".indexOf(c) >= 0;
    Span place = new Span(end - 1, end);
    Message message = Message.of("rule.enumeration-punctuation.message.end");
    char lastOne = text.charAt(end - 1);
    if (lastOne == ';' || lastOne == ',' || Character.isSurrogate(lastOne)) {
      sink.report(place, message); // half-width marks are to be mended first
      return;
    }
    Edit edit = new Edit(place, mark ? "。" : lastOne + "。");
    sink.report(
        place, message, new Fix(Message.of("rule.enumeration-punctuation.fix.end"), List.of(edit)));
  }

  private static boolean isLastOfSection(CheckContext context, Paragraph paragraph) {
    return context
        .statement()
        .sectionAt(paragraph.start())
        .map(section -> section.span().end() <= paragraph.end())
        .orElse(false);
  }

  /** The last character in a range that is no blank and closes no bracket, or -1. */
  private static int lastVisible(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!Characters.isBlank(text.charAt(i)) && CLOSERS.indexOf(text.charAt(i)) < 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasStopInside(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。！？!?；;".indexOf(text.charAt(i)) >= 0 || Characters.isHalfwidthStop(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSemicolon(char c) {
    return c == '；' || c == ';';
  }
}
