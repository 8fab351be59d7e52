package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title that does not say what the document is, or says what it should not. */
@RuleInfo(
    id = "title-form",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "标题由年度、会议和文种组成，也可只写文种（个人对照检查材料）；标题末尾不用标点（GB/T 9704—2012 第7.3.1条的实际做法）",
    mends = true,
    hits = {
      """
      2025年度民主生活会个人对照检查材料⟦（含案例）⟧
      按照县委通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      县水利局领导班子2025年度民主生活会⟦班子⟧对照检查材料
      按照县委通知要求，班子认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课班子有2人请假，没有补课。
      二、原因分析
      （一）理论武装不够。班子把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。班子每月集中学习1次，缺课的一周内补课。
      以上检查如有不当，请同志们批评指正。""",
      """
      ⟦2025年度组织生活会⟧
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料⟦。⟧
      按照支部通知要求，我认真查摆，现对照检查如下。
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
      个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      第三党支部班子对照检查材料
      （2025年度组织生活会）
      按照镇党委通知要求，班子认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      在局领导班子民主生活会上的个人发言（2025年12月）
      按照县委通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class TitleForm implements Rule {

  private static final Lexicon LEXICON =
      JsonResource.read(TitleForm.class, "titles.json", Lexicon.class);
  private static final Pattern REMARK =
      Pattern.compile("[（(](?:" + String.join("|", LEXICON.remarks()) + ")[^（()）\\n]{0,20}[）)]");
  private static final Pattern TEAM = Pattern.compile("班子(?!成员)");
  private static final String END_MARKS = "。，、；：,;:";

  @Override
  public void check(CheckContext context, FindingSink sink) {
    if (context.statement().title().isEmpty()) {
      return;
    }
    Span title = context.statement().title().get();
    String words = context.quote(title);
    Matcher remark = REMARK.matcher(words);
    if (remark.find()) {
      report("remark", title, remark.start(), remark.end(), words, sink);
    }
    List<MatchResult> teams = TEAM.matcher(words).results().toList();
    if (teams.size() == 2 && words.indexOf('\n') < 0) {
      report("team", title, teams.get(1).start(), teams.get(1).end(), words, sink);
    }
    int last = words.length() - 1;
    if (END_MARKS.indexOf(words.charAt(last)) >= 0) {
      report("mark", title, last, last + 1, words, sink);
    }
    if (namesMeetingOnly(words)) {
      sink.report(title, Message.of("rule.title-form.message.kind"));
    }
  }

  /** Whether a title names the meeting, and not what is written for it. */
  private static boolean namesMeetingOnly(String words) {
    StringBuilder plain = new StringBuilder();
    words.chars().filter(c -> !Characters.isBlank((char) c)).forEach(c -> plain.append((char) c));
    String title = plain.toString();
    return LEXICON.meetings().stream().anyMatch(title::contains)
        && LEXICON.kinds().stream().noneMatch(title::contains);
  }

  private static void report(
      String what, Span title, int start, int end, String words, FindingSink sink) {
    Span place = new Span(title.start() + start, title.start() + end);
    String text = words.substring(start, end);
    sink.report(
        place,
        Message.of("rule.title-form.message." + what, text),
        new Fix(Message.of("rule.title-form.fix", text), List.of(new Edit(place, ""))));
  }

  private record Lexicon(List<String> kinds, List<String> remarks, List<String> meetings) {}
}
