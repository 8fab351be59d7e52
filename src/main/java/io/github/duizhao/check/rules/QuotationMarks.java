package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.layout.TypedBlanks;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Quotation marks that are straight, reversed, of traditional text, or without a partner. */
@RuleInfo(
    id = "quotation-marks",
    severity = Severity.WARNING,
    basis = Basis.REGULATION,
    source = "GB/T 15834—2011《标点符号用法》4.8：引号用“”和‘’",
    mends = true,
    hits = {
      "一、存在的问题\n（一）8月走访时满足于⟦\"做了\"⟧，有3户没有回访。",
      "一、存在的问题\n（一）3月的⟦”三会一课“⟧我缺席2次，在“学习强国”上也只看标题。",
      "一、存在的问题\n（一）3月的“三会一课⟦“⟧我缺席2次，没有补课。",
      "一、存在的问题\n（一）对⟦「三会一课」⟧不重视，4月缺席2次。",
      "一、存在的问题\n（一）对⟦“⟧三会一课不重视，4月缺席2次。"
    },
    nonHits = {
      "一、存在的问题\n（一）8月走访时满足于“做了”而非“做好了”，有3户没有回访。",
      "一、存在的问题\n（一）会上说的“学习“强国”平台”我没有用，换了27\"屏幕后也没有看，{\"姓名\":\"张三\"}没有导出。",
      "一、存在的问题\n（一）8月走访时满足于“做了、\n看了”，有3户没有回访。",
      "一、存在的问题\n（一）我说过：“有人讲‘三会一课’是走过场，我4月没有去。\n“后来又缺了2次，没有补课。”"
    })
public final class QuotationMarks implements Rule {

  /** Characters of common words that only traditional text has. */
  private static final String TRADITIONAL = "個這會學習黨員議題問與對檢為們來說時實幹業務導標準記錄";

  private static final int ENOUGH_TRADITIONAL = 5;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    List<Paragraph> paragraphs = context.snapshot().paragraphs();
    boolean traditional = false;
    boolean asked = false;
    for (int i = 0; i < paragraphs.size() && !traditional; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!DoubleQuotes.in(paragraph, context.marks())) {
        continue;
      }
      DoubleQuotes quotes = new DoubleQuotes(paragraph.text());
      if (quotes.areRight()) {
        continue;
      }
      traditional = !asked && isTraditional(context.snapshot().text());
      asked = true;
      if (!traditional && !isGoingOn(quotes, paragraphs, i) && !isBroken(paragraphs, i)) {
        report(paragraph, quotes, sink);
      }
    }
  }

  /** Whether a quotation has more paragraphs: each starts with “, only the last one has a ”. */
  private static boolean isGoingOn(DoubleQuotes quotes, List<Paragraph> paragraphs, int index) {
    if (quotes.arePairs() || index + 1 == paragraphs.size()) {
      return false;
    }
    String text = paragraphs.get(index).text();
    return text.charAt(quotes.firstWrong()) == '“'
        && paragraphs.get(index + 1).text().strip().startsWith("“");
  }

  /** Whether a line break splits a pair: the lines around it have right marks together only. */
  private static boolean isBroken(List<Paragraph> paragraphs, int index) {
    return isBrokenBehind(paragraphs, index) || isBrokenBehind(paragraphs, index - 1);
  }

  private static boolean isBrokenBehind(List<Paragraph> paragraphs, int index) {
    if (index < 0 || index + 1 >= paragraphs.size()) {
      return false;
    }
    String line = paragraphs.get(index).text();
    String next = paragraphs.get(index + 1).text();
    return line.lastIndexOf('“') > line.lastIndexOf('”')
        && next.indexOf('”') >= 0
        && !TypedBlanks.endsSentence(line)
        && new DoubleQuotes(line + next).areRight();
  }

  private static void report(Paragraph paragraph, DoubleQuotes quotes, FindingSink sink) {
    if (!quotes.arePairs()) {
      int wrong = paragraph.start() + quotes.firstWrong();
      sink.report(new Span(wrong, wrong + 1), Message.of("rule.quotation-marks.message.unpaired"));
      return;
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < quotes.places().size(); i++) {
      int place = quotes.places().get(i);
      char right = DoubleQuotes.right(i);
      if (paragraph.text().charAt(place) != right) {
        int start = paragraph.start() + place;
        edits.add(new Edit(new Span(start, start + 1), String.valueOf(right)));
      }
    }
    Span span = new Span(edits.get(0).span().start(), edits.get(edits.size() - 1).span().end());
    sink.report(
        span,
        Message.of("rule.quotation-marks.message", edits.size()),
        new Fix(Message.of("rule.quotation-marks.fix", edits.size()), edits));
  }

  private static boolean isTraditional(String text) {
    int count = 0;
    for (int i = 0; i < text.length() && count < ENOUGH_TRADITIONAL; i++) {
      count += TRADITIONAL.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count == ENOUGH_TRADITIONAL;
  }
}
