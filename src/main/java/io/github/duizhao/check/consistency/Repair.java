package io.github.duizhao.check.consistency;

import io.github.duizhao.check.Cadence;
import io.github.duizhao.check.Cadences;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what a measure makes up for against what the problem lacks: of 3户未走访, 走访2户 leaves one out.
 *
 * <p>It only speaks where both count the same thing in the same unit, the measure counts less, and
 * nothing in it stands for all (缺一补一, 全部, 逐户) or comes again and again.
 */
final class Repair {

  private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";
  private static final String UNIT = "(次|户|件|篇|本|份|天|项|条|页|课|节|家|期|门|人|起)";
  private static final String DO = "(走访|回访|办结|办理|完成|参加|答复|回复|解决|登记|上报|整改|谈话|读完|读|学|交|写|去|到)";

  /** 缺席4次, 漏学2课; not 缺少, 至少, 减少. */
  private static final Pattern LACKED =
      Pattern.compile("(?:缺(?!少|乏)|漏|欠|落下|旷|拖欠|积压)[^，。；、0-9一二两三四五六七八九十]{0,6}" + NUMBER + UNIT);

  /** 有3户没有走访. */
  private static final Pattern COUNTED_FIRST =
      Pattern.compile(NUMBER + UNIT + "[^，。；、0-9]{0,6}?(?:没有?|未)(?:及时|按时|按期|能|去)?" + DO);

  /** 未走访的有3户. */
  private static final Pattern COUNTED_LAST =
      Pattern.compile("(?:没有?|未)(?:及时|按时|按期|能)?" + DO + "[^，。；、0-9]{0,4}?" + NUMBER + UNIT);

  private static final Pattern ALL =
      Pattern.compile(
          "缺[一几多]|漏[一几]|欠[一几]|全部|全数|全员|所有|逐[一户件次份篇项个人家条]|每[一户件次份篇项个人家条课]|补齐|补足|补完|清零|清完|全覆盖|一[户次件]不[漏落]|都|均|凡|100%|百分之百|剩余|其余|再");

  private Repair() {}

  /** What the measure falls short of, if it does. */
  static Optional<Message> notice(String problem, String measure) {
    if (ALL.matcher(measure).find()) {
      return Optional.empty();
    }
    for (Lack lack : lacks(problem)) {
      Optional<String> less = less(lack, measure);
      if (less.isPresent()) {
        return Optional.of(Message.of("measure.notice.repair", lack.words(), less.get()));
      }
    }
    return Optional.empty();
  }

  private static List<Lack> lacks(String problem) {
    List<Lack> lacks = new ArrayList<>();
    Matcher lacked = LACKED.matcher(problem);
    while (lacked.find()) {
      lacks.add(new Lack(lacked.group(), Amounts.read(lacked.group(1)), lacked.group(2), "补"));
    }
    Matcher first = COUNTED_FIRST.matcher(problem);
    while (first.find()) {
      lacks.add(
          new Lack(first.group(), Amounts.read(first.group(1)), first.group(2), first.group(3)));
    }
    Matcher last = COUNTED_LAST.matcher(problem);
    while (last.find()) {
      lacks.add(new Lack(last.group(), Amounts.read(last.group(2)), last.group(3), last.group(1)));
    }
    return lacks;
  }

  /** The words of the measure that make up for less than is lacked. */
  private static Optional<String> less(Lack lack, String measure) {
    Pattern made =
        Pattern.compile(
            "(?:补|"
                + lack.verb()
                + ")[^，。；、0-9一二两三四五六七八九十]{0,8}"
                + NUMBER
                + lack.unit()
                + "(?!以上|数)");
    List<Cadence> cadences = Cadences.in(measure, new Span(0, measure.length()));
    Matcher matcher = made.matcher(measure);
    String less = null;
    while (matcher.find()) {
      double amount = Amounts.read(matcher.group(1));
      if (amount <= 0
          || amount >= lack.amount()
          || isPeriodic(cadences, measure, matcher.start(1))) {
        return Optional.empty();
      }
      less = matcher.group();
    }
    return Optional.ofNullable(less);
  }

  /** Whether a count belongs to a cadence of its clause: it comes again and again. */
  private static boolean isPeriodic(List<Cadence> cadences, String measure, int offset) {
    int start = offset;
    while (start > 0 && "，。；".indexOf(measure.charAt(start - 1)) < 0) {
      start--;
    }
    Span before = new Span(start, offset);
    return cadences.stream().anyMatch(cadence -> before.contains(cadence.period()));
  }

  /**
   * What was not done.
   *
   * @param words as the problem has it
   * @param amount how much
   * @param unit of what
   * @param verb what should have been done
   */
  private record Lack(String words, double amount, String unit, String verb) {}
}
