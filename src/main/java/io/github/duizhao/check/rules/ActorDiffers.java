package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.document.TextPattern;
import io.github.duizhao.message.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A personal title over a text in which the team examines itself, or the other way round. */
@RuleInfo(
    id = "actor-differs",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "个人材料用第一人称写自己，班子材料写班子；两类材料分别评审，常见的错是拿班子材料改个标题",
    hits = {
      """
      2025年度民主生活会个人对照检查材料
      按照县委通知要求，深入查摆，⟦班子现将⟧对照检查情况报告如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度民主生活会个人对照检查材料
      按照县委通知要求，认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。⟦班子⟧集中学习全年只有9次，有3次以传阅代替。
      （二）联系群众方面。班子成员下乡多、解决问题少，19条意见没有答复。
      二、原因分析
      理论武装不够，宗旨意识淡化。
      三、整改措施
      （一）坚持理论学习。每月集中学习1次，缺课的一周内补课。
      以上检查如有不当，请同志们批评指正。""",
      """
      镇党委领导班子民主生活会对照检查材料
      按照县委通知要求，⟦我⟧认真学习、听取意见，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      2025年度民主生活会个人对照检查材料
      按照县委通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      局党委⟦班子主要存在以下⟧问题：
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""",
      """
      镇党委领导班子民主生活会对照检查材料
      按照县委通知要求，镇党委班子认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。班子集中学习全年只有9次，有3次以传阅代替，⟦我作为⟧书记负主要责任。
      二、原因分析
      班子把学习当任务，我们缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。班子每月集中学习1次，缺课的一周内补课。
      以上检查如有不当，请同志们批评指正。"""
    },
    nonHits = {
      """
      2025年度民主生活会个人对照检查材料
      按照县委通知要求，我同班子成员谈心谈话9人次，对班子存在的问题主动认领责任，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。班子集中学习我请假3次，笔记缺了2页。
      （二）班子建设方面。班子成员之间沟通少，我没有尽到班长的责任。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底交笔记。
      以上检查如有不当，请同志们批评指正。""",
      """
      镇党委领导班子民主生活会对照检查材料
      按照县委通知要求，我镇党委班子认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。班子集中学习全年只有9次，有3次以传阅代替。
      二、原因分析
      班子把学习当任务，我们缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。班子每月集中学习1次，缺课的一周内补课。
      以上检查如有不当，请同志们批评指正。"""
    })
public final class ActorDiffers implements Rule {

  private static final Pattern PERSONAL_TITLE = Pattern.compile("个人|本人|我的|自我");
  private static final Pattern TEAM_TITLE = Pattern.compile("(?:班子|支委会|支部委员会|党总支委员会)(?!成员|委员|书记)");
  private static final String TEAM = "(?:领导班子|班子|支委会|支部委员会)";

  /** Words with which a team presents its text. */
  private static final TextPattern TEAM_PRESENTS =
      TextPattern.of(TEAM + "(?:现将|现就|现作|现对|对照检查如下)|(?:我)?代表.{0,12}" + TEAM + "(?:作|向|汇报|进行|对照)");

  /** A sentence whose subject is the team. */
  private static final Pattern TEAM_SUBJECT =
      Pattern.compile("(?:^|[。；！？\\n）：])[\\p{IsHan}]{0,6}?(?<team>" + TEAM + ")(?:成员)?");

  /** Before the team's name, it is not the team that acts. */
  private static final Pattern NO_SUBJECT = Pattern.compile("[对与和同向在为就给跟请被把由从][\\p{IsHan}]{0,6}$");

  /** The writer, and not 我们, 我局 and the like. */
  private static final Pattern PERSON = Pattern.compile("本人|我(?![们国党军局单公校院县市区镇乡街办委省支部处科班站所行村社])");

  /** Words with which the problems of the team are announced. */
  private static final TextPattern TEAM_HAS =
      TextPattern.of(TEAM + "(?:主要|还|也)?(?:存在|查摆出?)(?:着|了)?(?:以下|如下|下列)");

  /** Words that only one person says of himself. */
  private static final TextPattern PERSON_ALONE = TextPattern.of("我作为|我个人|我本人");

  private static final int ENOUGH = 2;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Statement statement = context.statement();
    if (statement.title().isEmpty()) {
      return;
    }
    String title = context.quote(statement.title().get());
    if (PERSONAL_TITLE.matcher(title).find()) {
      teamIn(context)
          .ifPresent(
              place -> sink.report(place, Message.of("rule.actor-differs.message.personal")));
    } else if (TEAM_TITLE.matcher(title).find()) {
      personIn(context)
          .ifPresent(place -> sink.report(place, Message.of("rule.actor-differs.message.team")));
    } else if (statement.actor() == Actor.TEAM) {
      personAlone(context)
          .ifPresent(place -> sink.report(place, Message.of("rule.actor-differs.message.team")));
    }
  }

  /** Where the team examines itself under the title of one person. */
  private static Optional<Span> teamIn(CheckContext context) {
    for (Section preamble : context.statement().sections(Role.PREAMBLE)) {
      Optional<Span> presents = first(TEAM_PRESENTS, preamble.span(), context);
      if (presents.isPresent()) {
        return presents;
      }
    }
    Optional<Span> first = Optional.empty();
    int sentences = 0;
    for (Section problems : context.statement().sections(Role.PROBLEMS)) {
      String text = context.quote(problems.span());
      if (!text.contains("班子") && !text.contains("支委会") && !text.contains("支部委员会")) {
        continue;
      }
      Optional<Span> has = first(TEAM_HAS, problems.span(), context);
      if (has.isPresent()) {
        return has;
      }
      if (PERSON.matcher(text).find()) {
        return Optional.empty();
      }
      Matcher subject = TEAM_SUBJECT.matcher(text);
      while (subject.find()) {
        String before = text.substring(subject.start(), subject.start("team"));
        if (!NO_SUBJECT.matcher(before).find()) {
          int from = problems.span().start();
          Span place = new Span(from + subject.start("team"), from + subject.end("team"));
          first = first.or(() -> Optional.of(place));
          sentences++;
        }
      }
    }
    return sentences >= ENOUGH ? first : Optional.empty();
  }

  /** Where one person examines himself under the title of a team. */
  private static Optional<Span> personIn(CheckContext context) {
    Optional<Span> alone = personAlone(context);
    if (alone.isPresent()) {
      return alone;
    }
    int persons = 0;
    Optional<Span> first = Optional.empty();
    for (Section section : context.statement().sections()) {
      boolean opening = section.role() == Role.PREAMBLE;
      if (opening || section.has(Role.PROBLEMS)) {
        String text = context.quote(section.span());
        if (text.contains("我们")
            || (opening && TEAM_PRESENTS.in(text))
            || teamSubject(text).isPresent()) {
          return Optional.empty();
        }
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
          int from = section.span().start();
          Span place = new Span(from + person.start(), from + person.end());
          first = first.or(() -> Optional.of(place));
          persons++;
        }
      }
    }
    return persons >= ENOUGH ? first : Optional.empty();
  }

  /** Where the problems of a team have a sentence that only one person says. */
  private static Optional<Span> personAlone(CheckContext context) {
    return context.statement().sections(Role.PROBLEMS).stream()
        .flatMap(problems -> first(PERSON_ALONE, problems.span(), context).stream())
        .findFirst();
  }

  /** Where a sentence has the team as its subject. */
  private static Optional<Span> teamSubject(String text) {
    if (!text.contains("班子") && !text.contains("支委会") && !text.contains("支部委员会")) {
      return Optional.empty();
    }
    Matcher subject = TEAM_SUBJECT.matcher(text);
    while (subject.find()) {
      String before = text.substring(subject.start(), subject.start("team"));
      if (!NO_SUBJECT.matcher(before).find()) {
        return Optional.of(new Span(subject.start("team"), subject.end("team")));
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> first(TextPattern pattern, Span range, CheckContext context) {
    TextPattern.Search search =
        pattern.search(context.snapshot().text(), range.start(), range.end());
    return search.find() ? Optional.of(new Span(search.start(), search.end())) : Optional.empty();
  }
}
