package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.rules.MeetingYears.Year;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.CampaignProfile;
import java.util.Optional;

/** Title, opening and headings that speak of different meetings, years or campaigns. */
@RuleInfo(
    id = "meeting-differs",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "会议名称、年度、主题前后一致；常见的错是沿用上年度材料，或把民主生活会的“五个带头”用于组织生活会",
    hits = {
      """
      2025年度组织生活会个人对照检查材料
      为开好本次⟦民主生活会⟧，我认真学习、听取意见，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度组织生活会个人对照检查材料
      按照局党委关于召开⟦2024年度⟧组织生活会的通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      一、存在的问题
      ⟦（一）强化政治忠诚、提高政治能力方面。⟧6月有3份文件传达晚了5天。
      （二）固本培元、增强党性方面。3月的党课我只听了半场，笔记缺了2页。
      （三）敬畏人民、敬畏组织、敬畏法纪方面。8月有2件来信超期7天才答复。""",
      """
      2025年度民主生活会个人对照检查材料
      按照县委通知要求，对照“⟦四个带头⟧”认真查摆，现对照检查如下。
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
      今天我以普通党员身份参加组织生活会。前期，我已参加局党组民主生活会，按照双重组织生活的要求，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度民主生活会个人对照检查材料
      按照县委关于开好2025年度民主生活会的通知要求，我认真查摆，2024年度民主生活会查摆的4个问题已整改到位，巩固党纪学习教育成果，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2024年度组织生活会个人对照检查材料
      按照支部通知要求，对照“四个带头”认真查摆，现对照检查如下。
      一、存在的问题
      （一）带头严守政治纪律和政治规矩，维护党的团结统一方面。6月有3份文件传达晚了5天。
      （二）带头增强党性、严守纪律、砥砺作风方面。3月的党课我只听了半场。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class MeetingDiffers implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    if (context.statement().title().isEmpty()) {
      return;
    }
    Span title = context.statement().title().get();
    String words = context.quote(title);
    String opening = opening(context);
    Optional<String> meeting = meeting(words, opening, context);
    Optional<Year> year = MeetingYears.of(words).or(() -> MeetingYears.ofMeeting(opening));
    context.profile().ifPresent(profile -> checkTitle(profile, title, words, sink));
    meeting
        .flatMap(named -> Meetings.otherThan(named, context))
        .ifPresent(place -> report("meeting", meeting.orElseThrow(), place, context, sink));
    year.flatMap(named -> MeetingYears.otherThan(named, context))
        .ifPresent(place -> report("year", year.orElseThrow().words(), place, context, sink));
    // A notice may ask for any list; with its profile, aspect-missing compares.
    if (context.profile().map(CampaignProfile::aspects).filter(a -> !a.isEmpty()).isEmpty()) {
      new Campaigns(context, year, meeting).misfit().ifPresent(misfit -> report(misfit, sink));
    }
  }

  /** The meeting that the text is for: that of the title, else of the opening. */
  private static Optional<String> meeting(String title, String opening, CheckContext context) {
    if (Meetings.attendsBoth(context.snapshot().text())) {
      return Optional.empty();
    }
    return Meetings.only(title).or(() -> Meetings.only(title + opening));
  }

  private static void report(
      String what, String named, Span place, CheckContext context, FindingSink sink) {
    sink.report(
        place, Message.of("rule.meeting-differs.message." + what, named, context.quote(place)));
  }

  private static String opening(CheckContext context) {
    return context.statement().sections(Role.PREAMBLE).stream()
        .findFirst()
        .map(preamble -> context.quote(preamble.span()))
        .orElse("");
  }

  private static void report(Campaigns.Misfit misfit, FindingSink sink) {
    String what = misfit.otherMeeting() ? "campaign" : "campaign-year";
    sink.report(misfit.place(), Message.of("rule.meeting-differs.message." + what, misfit.name()));
  }

  /** The title against what the notice says. */
  private static void checkTitle(
      CampaignProfile profile, Span title, String words, FindingSink sink) {
    Optional<String> meeting = Meetings.only(words);
    if (meeting.isPresent()
        && !profile.meeting().isEmpty()
        && !meeting.get().equals(profile.meeting())) {
      report(profile.meeting(), meeting.get(), title, words, sink);
    }
    Optional<Year> year = MeetingYears.of(words).filter(Year::examined);
    if (year.isPresent() && profile.year() > 0 && year.get().value() != profile.year()) {
      report(profile.year() + "年度", year.get().words(), title, words, sink);
    }
  }

  private static void report(
      String asked, String named, Span title, String words, FindingSink sink) {
    int at = title.start() + words.indexOf(named);
    sink.report(
        new Span(at, at + named.length()),
        Message.of("rule.meeting-differs.message.profile", asked, named));
  }
}
