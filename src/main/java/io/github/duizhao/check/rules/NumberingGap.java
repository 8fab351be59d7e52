package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.Enumeration.Mark;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A number that is skipped or used twice. */
@RuleInfo(
    id = "numbering-gap",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "公文校对的通行做法：同一层次的序号连续，不跳号、不重号",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面。3月的党课只听了半场。
      （二）工作作风方面。7月有4份公文超期。
      ⟦（四）⟧担当作为方面。5月的排查任务等到第二次催办才动手。""",
      """
      二、原因分析
      （一）理论武装不够。一是把学习当任务，缺少紧迫感；⟦三是⟧学用脱节，满足于读过。
      （二）宗旨意识淡化。总觉得来信不急。
      ⟦（二）⟧担当精神不足。怕出错，怕得罪人。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面
      1.3月的党课只听了半场。
      2.笔记缺了两页。
      （二）工作作风方面
      1.7月有4份公文超期。
      2.登记簿漏填2处。""",
      """
      三、整改措施
      （一）加强学习。一是每周三晚自学1小时；二是月底交笔记。
      （二）改进作风。第一，来信3个工作日内答复；第二，每月抽查10件。服务群众是第一位的。"""
    })
public final class NumberingGap implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    checkHeadings(context, sink);
    String text = context.snapshot().text();
    int start = 0;
    for (Heading heading : context.statement().headings()) {
      checkMarks(text, new Span(start, Math.max(start, heading.span().start())), sink);
      start = Math.max(start, heading.span().start());
    }
    checkMarks(text, new Span(start, text.length()), sink);
  }

  private static void checkHeadings(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    Set<Integer> unnumbered = unnumberedSections(context);
    Map<Numbering.Form, Sequence> sequences = new EnumMap<>(Numbering.Form.class);
    for (Heading heading : context.statement().headings()) {
      sequences.keySet().removeIf(form -> form.level() > levelOf(heading));
      if (unnumbered.contains(heading.span().start()) || heading.numbering().isEmpty()) {
        sequences.keySet().removeIf(form -> form.level() >= levelOf(heading));
        continue;
      }
      Numbering number = heading.numbering().get();
      Sequence sequence = sequences.computeIfAbsent(number.form(), form -> new Sequence());
      if (number.automatic()) {
        sequence.accept(number.value());
      } else {
        sequence.check(number.value(), Characters.trim(text, number.span()), text, sink);
      }
    }
  }

  private static int levelOf(Heading heading) {
    return heading.numbering().map(number -> number.form().level()).orElse(heading.level());
  }

  /** Where parts without a number of their own begin: what is numbered in them starts anew. */
  private static Set<Integer> unnumberedSections(CheckContext context) {
    Set<Integer> starts = new HashSet<>();
    for (Section section : context.statement().sections()) {
      starts.add(section.span().start());
    }
    for (Heading heading : context.statement().headings()) {
      if (heading.numbering().isPresent()) {
        starts.remove(heading.span().start());
      }
    }
    return starts;
  }

  private static void checkMarks(String text, Span scope, FindingSink sink) {
    Map<Enumeration.Form, Sequence> sequences = new EnumMap<>(Enumeration.Form.class);
    List<Mark> marks = Enumeration.in(text, scope);
    for (Mark mark : marks) {
      Sequence sequence = sequences.computeIfAbsent(mark.form(), form -> new Sequence());
      sequence.check(mark.value(), Characters.trim(text, mark.span()), text, sink);
    }
  }

  /** The numbers of one level and scope as they come. */
  private static final class Sequence {
    private int last;
    private int outer;

    /** Takes a number as right. */
    void accept(int value) {
      last = value;
    }

    void check(int value, Span place, String text, FindingSink sink) {
      if (value == 1 && last > 1) {
        // A list inside a point of the list, or a new list.
        outer = last;
      } else if (value != last + 1 && value != outer + 1) {
        report(value, place, text, sink);
      }
      last = value;
    }

    private void report(int value, Span place, String text, FindingSink sink) {
      String number = text.substring(place.start(), place.end());
      if (value == last) {
        sink.report(place, Message.of("rule.numbering-gap.message.twice", number));
      } else if (last == 0) {
        sink.report(place, Message.of("rule.numbering-gap.message.first", number));
      } else {
        sink.report(place, Message.of("rule.numbering-gap.message.gap", number, last + 1));
      }
    }
  }
}
