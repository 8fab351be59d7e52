package io.github.duizhao.check.improve;

import static io.github.duizhao.check.improve.Wordings.WORDS;

import io.github.duizhao.check.Cadence;
import io.github.duizhao.check.Cadences;
import io.github.duizhao.check.Deadline;
import io.github.duizhao.check.Deadlines;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.TypedWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says by whom and by what it will be seen: 由支部书记抽查, 笔记交支部书记查看, 台账备查, 以群众评价为准.
 *
 * <p>People answer “怎样看得见？” with a record (台账), an act (抽查), a figure (满意度) or a whole clause
 * (在支部会上汇报); each goes into the sentence in its own way. Nothing is added but the words that join.
 */
final class CheckPhrase {

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

  private static final Pattern WHOLE_CLAUSE =
      Pattern.compile(
          "(?!有关|有效|在岗|在职|在线|请假|请销假|请示|经费|经营|对照检查|按时|按期|按月|以案)"
              + "(?:由|请|经|接受|在|向|交由|交给|报(?:支部|党委|党组|纪委|办公室|组织|上级|领导|分管)|列入|纳入|形成|建立"
              + "|留存|做到|以|凭|靠|依据|对照|按|每次|全程|有|一事一|一人一|逐).+");
  private static final Pattern SIGNED =
      Pattern.compile("(.{1,20}?(?:本|表|单|簿|册|账|记录|清单|证))上?(签字|签名|签注|签收|打钩|登记|备案)");
  private static final Pattern STRUCK_OFF = Pattern.compile("(.{1,20}?(?:台账|清单|账))(销号|销账|对账)");
  private static final String STANDS = ".*(?:备查|为准|为凭|可查|为据|存档|归档|留底|检验)";

  private final Actor actor;
  private final Responsible owner;

  private CheckPhrase(Actor actor, Responsible owner) {
    this.actor = actor;
    this.owner = owner;
  }

  /**
   * The clause or clauses; empty where nothing was answered.
   *
   * @param check how it will be seen, as answered
   */
  static String of(String check, Responsible owner, Actor actor) {
    String words = TypedWords.tidy(check).replaceFirst("^由+", "由");
    return new CheckPhrase(actor, owner).phrase(words);
  }

  private String phrase(String check) {
    if (check.isEmpty()) {
      return owner.isNobody() ? "" : owner.answers();
    }
    if (Wordings.isPlaceholder(check)) {
      return owner.isNobody() ? check : owner.answers() + "，" + check;
    }
    int when = whenEnd(check);
    return when < check.length() && when > 0
        ? withTime(check.substring(0, when), check.substring(when))
        : plain(check);
  }

  /** 每月抽查, 6月底前交笔记: the time goes before the act, not before who does it. */
  private String withTime(String when, String check) {
    Optional<String> other = Wordings.start(check, WORDS.othersActs());
    if (owner.isNobody()) {
      return when + (other.isPresent() && !isNoun(check) ? "接受" : "") + check + standing(check);
    }
    if (isReport(check) && actor == Actor.PERSONAL) {
      return when + "向" + owner.name() + check;
    }
    return "由" + owner.name() + when + (isAct(check) ? "" : "查看") + check;
  }

  /** A bare record needs a word that tells what it is for. */
  private static String standing(String check) {
    return isRecord(check) && !isAct(check) ? "备查" : "";
  }

  private String plain(String check) {
    Matcher struckOff = STRUCK_OFF.matcher(check);
    if (struckOff.matches()) {
      return by("按" + struckOff.group(1) + struckOff.group(2));
    }
    Matcher signed = SIGNED.matcher(check);
    if (signed.matches()
        && !isAct(signed.group(1))
        && Wordings.start(check, WORDS.agents()).isEmpty()) {
      return by("在" + signed.group(1) + "上" + signed.group(2));
    }
    if (check.matches(STANDS) || WHOLE_CLAUSE.matcher(check).matches()) {
      return isReport(check) || owner.isNobody() ? alone(check) : beside(check);
    }
    if (isDoneBySomebody(check)) {
      return owner.isNobody() ? "由" + check : owner.answers() + "，" + check;
    }
    return isAct(check) ? act(check) : thing(check);
  }

  private String alone(String check) {
    return owner.isNobody() ? check : act(check);
  }

  private String beside(String check) {
    boolean team = actor == Actor.TEAM && check.startsWith("在");
    return team ? by(check) : owner.answers() + "，" + check;
  }

  private String by(String act) {
    return owner.isNobody() ? act : "由" + owner.name() + act;
  }

  private String act(String check) {
    if (isReport(check) && actor == Actor.PERSONAL && !owner.isNobody()) {
      return "向" + owner.name() + check;
    }
    Optional<String> record = record(check);
    if (record.isPresent() && owner.isNobody()) {
      return record.get() + "备查";
    }
    if (record.isPresent() && check.matches("(?:上?交|提交).+") && actor == Actor.PERSONAL) {
      return record.get() + "交" + owner.name() + "查看";
    }
    if (!owner.isNobody()) {
      return by(record.isPresent() && check.matches("查[^看阅].*") ? "查阅" + record.get() : check);
    }
    return Wordings.start(check, WORDS.othersActs()).isPresent() ? "接受" + check : "并" + check;
  }

  /** The record in 查台账 or 查看学习笔记. */
  private static Optional<String> record(String check) {
    return Wordings.start(check, WORDS.looks())
        .map(look -> check.substring(look.length()))
        .filter(rest -> rest.length() > 1 && isRecord(rest));
  }

  /** A record or a figure. */
  private String thing(String check) {
    if (isRecord(check)) {
      if (owner.isNobody()) {
        return check + "备查";
      }
      return actor == Actor.PERSONAL
          ? check + "交" + owner.name() + "查看"
          : owner.answers() + "，" + check + "备查";
    }
    if (Wordings.end(check, WORDS.othersActs()).isPresent()) {
      return owner.isNobody() ? "接受" + check : owner.answers() + check;
    }
    if (Wordings.end(check, WORDS.ownActs()).isPresent()) {
      return owner.isNobody() ? check : owner.answers() + check;
    }
    boolean figure = check.chars().anyMatch(Character::isDigit);
    String phrase = figure ? check : "以" + check + "为准";
    return owner.isNobody() ? phrase : owner.answers() + "，" + phrase;
  }

  private static boolean isRecord(String check) {
    return Wordings.end(check, WORDS.records()).isPresent();
  }

  private static boolean isReport(String check) {
    return Wordings.start(check, WORDS.reports()).isPresent() && !isNoun(check);
  }

  /** Whether it starts with an act and is not the noun that such an act makes: 检查记录. */
  private static boolean isAct(String check) {
    boolean acts =
        Wordings.start(check, WORDS.othersActs()).isPresent()
            || Wordings.start(check, WORDS.ownActs()).isPresent()
            || record(check).isPresent();
    return acts && !isNoun(check);
  }

  private static boolean isNoun(String check) {
    boolean looks = check.startsWith("查看") || check.startsWith("查阅") || check.startsWith("批阅");
    boolean figure =
        Wordings.end(check, WORDS.measures()).isPresent()
            && record(check).isEmpty()
            && !check.matches("(?:公布|公示|通报|公开|统计|查看|反馈|报告|汇报|检查|抽查).+");
    return !looks && (figure || isCompound(check));
  }

  /** 检查记录, 签到表, 测试成绩; not 检查台账. */
  private static boolean isCompound(String check) {
    return java.util.stream.Stream.concat(WORDS.othersActs().stream(), WORDS.ownActs().stream())
        .filter(check::startsWith)
        .map(act -> check.substring(act.length()))
        .anyMatch(rest -> WORDS.nounsBehindActs().contains(rest) || isCompound(rest));
  }

  /** 支部书记抽查: somebody is named and does something. */
  private static boolean isDoneBySomebody(String check) {
    return Wordings.start(check, WORDS.agents())
        .map(agent -> check.substring(agent.length()))
        .filter(rest -> isAct(rest) && !rest.startsWith("回访"))
        .filter(rest -> !WORDS.nounsBehindActs().contains(rest))
        .isPresent();
  }

  /** Where a time that a check begins with ends; 0 for none. */
  private static int whenEnd(String check) {
    Span all = new Span(0, check.length());
    List<Cadence> cadences = Cadences.in(check, all);
    if (!cadences.isEmpty() && cadences.get(0).period().start() == 0) {
      Cadence cadence = cadences.get(0);
      boolean counted = cadence.count().start() == cadence.period().end();
      return counted ? cadence.count().end() : cadence.period().end();
    }
    List<Deadline> days = Deadlines.in(check, all, ANY_DAY);
    return !days.isEmpty() && days.get(0).span().start() == 0 ? days.get(0).span().end() : 0;
  }
}
