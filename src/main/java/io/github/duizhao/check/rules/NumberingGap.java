package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.Enumeration.Mark;
import io.github.duizhao.check.rules.NumberSequence.Fault;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Numbering.Form;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A number that is skipped or used twice. */
@RuleInfo(
    id = "numbering-gap",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "公文校对的通行做法：同一层次的序号连续，不跳号、不重号",
    mends = true,
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

  private static final Form[] FORMS = Form.values();

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    List<Numbering> numbers = context.numbers().all();
    Deque<Numbering> doubtful = DoubtfulNumbers.of(context.snapshot(), context.numbers());
    List<Span> places = numbers.stream().map(Numbering::span).toList();
    Renumbering renumbering = new Renumbering(text, places);
    BitSet parts = unnumberedParts(context, numbers);
    for (NumberSequence sequence : sequences(context, doubtful, parts)) {
      report(sequence, renumbering, text, sink);
    }
    Enumeration marks = Enumeration.of(context);
    int start = 0;
    for (Numbering number : numbers) {
      checkMarks(marks, text, new Span(start, number.span().start()), renumbering, sink);
      start = number.span().start();
    }
    checkMarks(marks, text, new Span(start, text.length()), renumbering, sink);
  }

  /**
   * Follows the numbers level by level. A level begins anew below each number of a level above;
   * where it goes on instead (1. 2. under one heading, 3. under the next), that is right too.
   */
  private static List<NumberSequence> sequences(
      CheckContext context, Deque<Numbering> doubtful, BitSet parts) {
    List<NumberSequence> all = new ArrayList<>();
    Map<Form, NumberSequence> open = new EnumMap<>(Form.class);
    Map<Form, NumberSequence> left = new EnumMap<>(Form.class);
    MixedNumbers mixed = MixedNumbers.of(context);
    int part = parts.nextSetBit(0);
    for (Numbering number : context.numbers().all()) {
      // A number in the wrong form is another rule's; its list goes on after it.
      Numbering before = mixed.before(number);
      if (before != null && open.containsKey(before.form())) {
        open.get(before.form()).allow(number.value());
        continue;
      }
      while (part >= 0 && part <= number.span().start()) {
        part = parts.nextSetBit(part + 1);
        left.putAll(open);
        open.clear();
      }
      for (Form form : FORMS) {
        if (form.level() > number.form().level() && open.containsKey(form)) {
          left.put(form, open.remove(form));
        }
      }
      if (!open.containsKey(number.form())) {
        NumberSequence earlier = left.get(number.form());
        boolean goesOn = earlier != null && earlier.continuesWith(number.value());
        NumberSequence sequence = goesOn ? earlier : new NumberSequence();
        open.put(number.form(), sequence);
        if (!goesOn) {
          all.add(sequence);
        }
      }
      int place = number.span().start();
      while (!doubtful.isEmpty() && doubtful.peek().span().start() < place) {
        Numbering fits = doubtful.pop();
        if (fits.form() == number.form()) {
          open.get(number.form()).allow(fits.value());
        }
      }
      open.get(number.form()).next(number.value(), number.span());
    }
    return all;
  }

  /** Where parts and headings without a number begin: what is numbered in them starts anew. */
  private static BitSet unnumberedParts(CheckContext context, List<Numbering> numbers) {
    BitSet starts = new BitSet(context.snapshot().text().length());
    for (Section section : context.statement().sections()) {
      starts.set(section.span().start());
    }
    for (Heading heading : context.statement().headings()) {
      starts.set(heading.span().start());
    }
    for (Numbering number : numbers) {
      starts.clear(number.span().start());
    }
    return starts;
  }

  private static void checkMarks(
      Enumeration marks, String text, Span scope, Renumbering renumbering, FindingSink sink) {
    List<Mark> inScope = marks.in(scope);
    if (inScope.isEmpty()) {
      return;
    }
    Map<Enumeration.Form, NumberSequence> sequences = new EnumMap<>(Enumeration.Form.class);
    for (Mark mark : inScope) {
      NumberSequence sequence =
          sequences.computeIfAbsent(mark.form(), form -> new NumberSequence());
      if (mark.value() == 1 && followsColon(text, mark.span().start())) {
        sequence.nest();
      }
      sequence.next(mark.value(), mark.span());
    }
    sequences.values().forEach(sequence -> report(sequence, renumbering, text, sink));
  }

  private static boolean followsColon(String text, int offset) {
    return offset > 0 && "：:".indexOf(text.charAt(offset - 1)) >= 0;
  }

  /** Reports what is wrong with a sequence; an automatic number is nobody's slip. */
  private static void report(
      NumberSequence sequence, Renumbering renumbering, String text, FindingSink sink) {
    boolean single = sequence.faults().size() == 1;
    sequence
        .faults()
        .forEach(
            (index, fault) -> {
              Span place = sequence.counted().get(index).span();
              if (place.length() > 0) {
                Optional<Fix> fix =
                    single && !isPart(text, place)
                        ? renumbering.fix(sequence.counted(), index)
                        : Optional.empty();
                report(fault, Characters.trim(text, place), fix, text, sink);
              }
            });
  }

  /** Whether a number is that of a whole part, which may have been lost: 三、. */
  private static boolean isPart(String text, Span number) {
    char first = text.charAt(number.start());
    return text.charAt(number.end() - 1) != '是' && "一二三四五六七八九十".indexOf(first) >= 0;
  }

  private static void report(
      Fault fault, Span number, Optional<Fix> fix, String text, FindingSink sink) {
    sink.report(
        number,
        Message.of(
            "rule.numbering-gap.message." + fault.kind().key(),
            text.substring(number.start(), number.end()),
            fault.expected()),
        fix.stream().toArray(Fix[]::new));
  }
}
