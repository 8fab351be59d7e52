package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.Placeholders;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.OpeningSlots.Slot;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opening that does not tell for which meeting, on whose word and how the text was made. */
@RuleInfo(
    id = "preamble-incomplete",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "各类模板的开头都写明依据、会议、会前准备和过渡语；会前学习、谈心谈话、征求意见是规定动作",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      ⟦我最近一年存在以下问题。⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      ⟦⟧一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      ⟦现对照检查如下：⟧
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。"""
    },
    nonHits = {
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知，围绕“转作风、提效能”主题，会前学习2次、征求意见6条，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      组织生活会个人发言
      各位同志，根据安排，我作个人对照检查。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      请同志们批评指正。""",
      """
      党性分析材料
      本人2009年入党，现任办公室副主任。两个月来，对照党章回顾走过的路，作如下党性分析。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      请同志们批评指正。"""
    })
public final class PreambleIncomplete implements Rule {

  /** Such a text opens with the writer's career, and is not written for a meeting. */
  private static final String OF_NO_MEETING = "党性分析";

  /** What is said at the meeting itself needs fewer words. */
  private static final Pattern SPOKEN = Pattern.compile("发言|讲话|提纲|会上");

  /** Words to the others before the opening proper. */
  private static final Pattern SALUTATION = Pattern.compile("^[^，。]{0,20}[：:！!]$");

  /** What an opening tells beside basis and meeting. */
  private static final List<Slot> OTHERS =
      List.of(Slot.PREPARATION, Slot.AGAINST, Slot.TRANSITION, Slot.TOPIC);

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Statement statement = context.statement();
    if (statement.title().isEmpty() || !isWhole(statement)) {
      return;
    }
    String title = context.quote(statement.title().get());
    if (title.contains(OF_NO_MEETING)) {
      return;
    }
    OpeningSlots opening = new OpeningSlots(opening(context));
    if (!tellsEnough(opening, title, context) && Placeholders.in(opening.text()).isEmpty()) {
      report(context, sink, opening.missing());
    }
  }

  private static boolean tellsEnough(OpeningSlots opening, String title, CheckContext context) {
    boolean grounded = opening.has(Slot.BASIS) || opening.has(Slot.MEETING);
    if (grounded) {
      return OTHERS.stream().anyMatch(opening::has);
    }
    boolean spoken = SPOKEN.matcher(title).find();
    boolean begun = opening.has(Slot.TRANSITION) && (spoken || opening.has(Slot.PREPARATION));
    return (begun && title.contains("生活会"))
        || OTHERS.stream().filter(opening::has).count()
            >= context.threshold("preamble-incomplete", "elements");
  }

  private static void report(CheckContext context, FindingSink sink, List<Slot> missing) {
    List<Section> preamble = context.statement().sections(Role.PREAMBLE);
    Message names = names(missing);
    if (!preamble.isEmpty()) {
      sink.report(
          place(preamble.get(0), context), Message.of("rule.preamble-incomplete.message", names));
    } else if (!isReportedAsMissing(context)) {
      sink.report(
          sink.severity(),
          Optional.of(Role.PREAMBLE),
          Span.at(context.statement().sections().get(0).span().start()),
          Message.of("rule.preamble-incomplete.message.absent", names));
    }
  }

  /** The first sentence behind the salutation. */
  private static Span place(Section preamble, CheckContext context) {
    List<Span> sentences = Sentences.in(context.snapshot().text(), preamble.span());
    return sentences.stream()
        .filter(sentence -> !SALUTATION.matcher(context.quote(sentence)).matches())
        .findFirst()
        .orElse(sentences.get(0));
  }

  private static boolean isReportedAsMissing(CheckContext context) {
    return context.missing().stream()
        .filter(MissingSection::required)
        .anyMatch(missing -> missing.role() == Role.PREAMBLE);
  }

  /** A fragment may have its opening elsewhere. */
  private static boolean isWhole(Statement statement) {
    return statement.has(Role.PROBLEMS)
        && (statement.has(Role.MEASURES) || statement.has(Role.CAUSES));
  }

  /**
   * All that may do what an opening does: the opening itself, a part on the preparation, and what
   * leads in to the first problem.
   */
  private static String opening(CheckContext context) {
    StringBuilder opening = new StringBuilder();
    for (Section section : context.statement().sections()) {
      if (section.role() == Role.PREAMBLE || section.role() == Role.STUDY) {
        opening.append(context.quote(section.span())).append('\n');
      } else {
        Span body = section.body();
        int end =
            section.items().stream()
                .map(Item::span)
                .mapToInt(Span::start)
                .filter(start -> start > body.start())
                .findFirst()
                .orElse(section.heading().isEmpty() ? body.end() : body.start());
        return opening.append(context.snapshot().text(), body.start(), end).toString();
      }
    }
    return opening.toString();
  }

  private static Message names(List<Slot> slots) {
    Message names = name(slots.get(0));
    for (Slot slot : slots.subList(1, slots.size())) {
      names = Message.of("check.list", names, name(slot));
    }
    return names;
  }

  private static Message name(Slot slot) {
    return Message.of("rule.preamble-incomplete." + slot.name().toLowerCase(Locale.ROOT));
  }
}
