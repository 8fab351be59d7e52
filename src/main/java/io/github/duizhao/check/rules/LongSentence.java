package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;

/**
 * A sentence of more than 120 characters, or a paragraph of more than 500. What is quoted and the
 * titles in 《》 do not count, since nobody may shorten them; nor is a list of short items with ； one
 * sentence.
 */
@RuleInfo(
    id = "long-sentence",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "公文写作和审稿的通行经验：长句拆短，长段分层",
    hits = {
      "二、原因分析\n（一）理论武装不够。⟦我平时把大部分精力放在手头的项目审批和现场协调上面，"
          + "总觉得只要把上级交办的任务按时完成就算尽到了责任，对学习的要求一放再放，"
          + "遇到集中学习和业务工作撞在一起的时候往往先顾业务，事后也没有把缺的课补回来，"
          + "时间一长思想上就慢慢松了下来，对自己的要求也跟着降了，连笔记都只是抄一抄标题了事。⟧",
      "二、原因分析\n⟦（一）"
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + LongSentence.SHORT_SENTENCE
          + "⟧"
    },
    nonHits = {
      "二、原因分析\n（一）主要有三点：一是把学习当成软任务，集中学习和业务工作撞在一起时先顾业务，缺的课没有补；"
          + "二是读书只读标题，笔记抄一抄了事，没有和自己的岗位对照；三是遇到难题先问别人，"
          + "很少从理论上找办法，久而久之对学习失去了兴趣；四是对自己要求松，总拿工作忙当理由。",
      "二、原因分析\n（一）围绕“学习贯彻习近平新时代中国特色社会主义思想，深刻领悟‘两个确立’的决定性意义，"
          + "增强‘四个意识’、坚定‘四个自信’、做到‘两个维护’，以优良作风和严明纪律，"
          + "推动各项决策部署在本单位落到实处，为中心工作提供坚强的政治保证和组织保证”的主题，我查找了根源。"
    })
public final class LongSentence implements Rule {

  static final String SHORT_SENTENCE = "我平时把大部分精力放在手头的项目审批和现场协调上面，对学习的要求一放再放，缺的课也没有补回来。";

  private static final String ENDS = "。！？；!?;\u2028";

  @Override
  public void check(CheckContext context, FindingSink sink) {
    int sentence = (int) context.threshold("long-sentence", "sentence");
    int whole = (int) context.threshold("long-sentence", "paragraph");
    for (Paragraph paragraph : context.snapshot().paragraphs()) {
      if (paragraph.text().length() > Math.min(sentence, whole)) {
        check(paragraph, context.marks(), sentence, whole, sink);
      }
    }
  }

  private static void check(
      Paragraph paragraph,
      Marks marks,
      int longestSentence,
      int longestParagraph,
      FindingSink sink) {
    String text = paragraph.text();
    boolean quoted = false;
    boolean title = false;
    int start = 0;
    int sentence = 0;
    int whole = 0;
    int next = marks.from(paragraph.start());
    for (int i = 0; i < text.length(); i++) {
      // Up to the next mark there are ideographs only.
      int mark = Math.min(marks.place(next) - paragraph.start(), text.length() - 1);
      sentence += quoted || title ? 0 : mark - i;
      i = mark;
      next++;
      char c = text.charAt(i);
      if (Characters.isIdeograph(c)) {
        sentence += quoted || title ? 0 : 1;
      } else if (isQuote(c)) {
        quoted = !quoted;
      } else if (c == '《' || c == '》') {
        title = c == '《';
      } else if (!quoted && !title && Characters.isVisible(c)) {
        sentence++;
      }
      boolean last = i == text.length() - 1;
      if (last || (!quoted && !title && isEnd(text, i))) {
        whole += sentence;
        if (sentence > longestSentence) {
          report(paragraph, start, i + 1, sentence, sink);
        }
        start = i + 1;
        sentence = 0;
      }
    }
    if (whole > longestParagraph) {
      sink.report(
          moved(Characters.trim(text, new Span(0, text.length())), paragraph),
          Message.of("rule.long-sentence.message.paragraph", whole));
    }
  }

  private static void report(
      Paragraph paragraph, int start, int end, int characters, FindingSink sink) {
    Span span = Characters.trim(paragraph.text(), new Span(start, end));
    sink.report(moved(span, paragraph), Message.of("rule.long-sentence.message", characters));
  }

  private static Span moved(Span span, Paragraph paragraph) {
    return new Span(paragraph.start() + span.start(), paragraph.start() + span.end());
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    return Characters.isOneOf(ENDS, c) || Characters.isHalfwidthStop(text, i);
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '”' || c == '"' || c == '＂' || (c >= '「' && c <= '』');
  }
}
