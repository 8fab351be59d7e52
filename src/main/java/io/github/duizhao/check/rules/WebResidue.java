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
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web page leaves in a text that was taken from it. */
@RuleInfo(
    id = "web-residue",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "从网上范文粘贴时带进来的网站名、篇目号和下载提示",
    mends = true,
    hits = {
      """
      2025年度组织生活会个人对照检查材料⟦（通用3篇）⟧
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。""",
      "一、存在的问题\n（一）⟦（某某文档网）⟧工作责任心不足，7月有4份公文超期⟦（来源：好范文网）⟧。",
      "一、存在的问题\n⟦篇一：⟧理论学习方面\n3月的党课我只听了半场。⟦本文来源于网络⟧，⟦下载后可任意编辑⟧。",
      "一、存在的问题\n⟦来源：好范文网  发布时间：2025-01-03  浏览次数：88⟧\n3月的党课我只听了半场，笔记缺了2页。"
    },
    nonHits = {
      "一、存在的问题\n（一）（县委办通知）工作责任心不足，心得体会从范文网站摘抄，公众号浏览量排在末位，篇一律照抄。",
      "一、存在的问题\n（一）第一篇章学习掉队，问题来源：群众提出2条。《论语》第一篇读过（人民网），网友反映的3件事没有回复。",
      "三、整改措施\n（一）改进宣传。每周在门户网站发布信息1篇，第二篇起注明信息来源，由支部委员核对。"
    })
public final class WebResidue implements Rule {

  /** A line of a web page's header is at most this long. */
  private static final int LONGEST_LINE = 80;

  /** 对照检查材料篇一, 对照检查材料（通用3篇）. */
  private static final Pattern NUMBER_OF_TITLE =
      Pattern.compile(
          "[（(【][^（）()【】]{0,8}[0-9一二三四五六七八九十]{1,2}篇[）)】]$"
              + "|[（(【]?(?:篇|范文)[0-9一二三四五六七八九十]{1,2}[）)】]?$");

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    context.statement().title().ifPresent(title -> checkTitle(title, context, sink));
    List<Span> lines = new ArrayList<>();
    for (Paragraph paragraph : context.snapshot().paragraphs()) {
      Span line = Characters.trim(text, paragraph.span());
      if (isHeaderLine(line, text, context)) {
        lines.add(line);
        report(line, context, sink);
      } else {
        boolean title = context.statement().title().filter(line::contains).isPresent();
        Span number = title ? null : pieceNumber(text, line);
        if (number != null) {
          report(number, context, sink);
        }
      }
    }
    for (Span hit : context.hits("web-residue").all()) {
      if (lines.stream().noneMatch(line -> line.contains(hit))) {
        report(hit, context, sink);
      }
    }
    for (Span hit : context.hits("web-sites").all()) {
      Span bracket = bracket(text, hit);
      if (bracket != null && lines.stream().noneMatch(line -> line.contains(hit))) {
        report(bracket, context, sink, fix(bracket, context));
      }
    }
  }

  private static void checkTitle(Span title, CheckContext context, FindingSink sink) {
    Matcher number = NUMBER_OF_TITLE.matcher(context.quote(title));
    if (number.find()) {
      Span place = new Span(title.start() + number.start(), title.end());
      report(place, context, sink, fix(place, context));
    }
  }

  /** Whether a short line begins with a label of a page's header and names a site or counts. */
  private static boolean isHeaderLine(Span line, String text, CheckContext context) {
    if (line.length() == 0 || line.length() > LONGEST_LINE) {
      return false;
    }
    List<Span> labels = context.hits("web-labels").in(line);
    return !labels.isEmpty()
        && labels.get(0).start() == line.start()
        && (labels.size() > 1
            || context.hits("web-sites").anyIn(line)
            || countsOnly(text, labels.get(0), line));
  }

  /** 浏览次数：88: nothing but a number or a date after the label. */
  private static boolean countsOnly(String text, Span label, Span line) {
    for (int i = label.end(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && "年月日次".indexOf(c) < 0) {
        return false;
      }
    }
    return label.end() < line.end();
  }

  /** 篇一： 【第二篇】 范文3: the number that a collection of samples gives a piece. */
  private static Span pieceNumber(String text, Span line) {
    int at = line.start();
    boolean framed = at < line.end() && "【[（(".indexOf(text.charAt(at)) >= 0;
    at += framed ? 1 : 0;
    boolean ordinal = text.startsWith("第", at);
    boolean sample = text.startsWith("范文", at);
    at += ordinal ? 1 : sample ? 2 : 0;
    if (!ordinal && text.startsWith("篇", at)) {
      at++;
      sample = true;
    }
    int digits = at;
    while (at < line.end() && "一二三四五六七八九十0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == digits || at - digits > 2 || ordinal == sample) {
      return null;
    }
    if (ordinal) {
      if (!text.startsWith("篇", at)) {
        return null;
      }
      at++;
    }
    if (at == line.end()) {
      return line;
    }
    boolean closed = (framed ? "】]）)" : "：:").indexOf(text.charAt(at)) >= 0;
    return closed ? new Span(line.start(), at + 1) : null;
  }

  /** The brackets that hold nothing but a site's name, with a label or without, or null. */
  private static Span bracket(String text, Span site) {
    int start = site.start();
    while (start > 0
        && site.start() - start < 12
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || "：:".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    boolean opened = start > 0 && "（(【[".indexOf(text.charAt(start - 1)) >= 0;
    boolean closed = site.end() < text.length() && "）)】]".indexOf(text.charAt(site.end())) >= 0;
    return opened && closed ? new Span(start - 1, site.end() + 1) : null;
  }

  /** Deleting the brackets is certain while words are left beside them. */
  private static Fix[] fix(Span bracket, CheckContext context) {
    Paragraph paragraph = context.snapshot().paragraphAt(bracket.start());
    boolean alone = bracket.equals(Characters.trim(context.snapshot().text(), paragraph.span()));
    return alone
        ? new Fix[0]
        : new Fix[] {
          new Fix(
              Message.of("rule.web-residue.fix", Wording.shortened(context.quote(bracket))),
              List.of(new Edit(bracket, "")))
        };
  }

  private static void report(Span place, CheckContext context, FindingSink sink, Fix... fixes) {
    sink.report(
        place,
        Message.of("rule.web-residue.message", Wording.shortened(context.quote(place))),
        fixes);
  }
}
