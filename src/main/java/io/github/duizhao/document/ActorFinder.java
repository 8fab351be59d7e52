package io.github.duizhao.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who examines: one person, or a leading group or branch. */
final class ActorFinder {

  /** Longer texts are counted only so far, in characters. */
  private static final int LONGEST = 20_000;

  private static final Pattern TITLE_PERSON = Pattern.compile("个人|本人|我的");
  private static final Pattern TITLE_TEAM =
      Pattern.compile("班子|支部委员会|支委会|党委(?!书记|委员)|党组(?!书记|成员)|党支部(?!书记|委员)");
  private static final Pattern FOR_TEAM =
      Pattern.compile("代表.{0,20}(班子|支部|支委会|党组|党委)|(班子|支部委员会|支委会)(现将|现就|作对照|对照)");
  private static final Pattern PERSON =
      Pattern.compile("本人|个人|我(?!们|国|党|军|局|单位|公司|校|院|县|市|区|镇|乡|街道|办|委|省|支部|部|处|科|班|站|所|行|村|社区)");
  private static final Pattern TEAM = Pattern.compile("班子|支部委员会|支委会|党支部|我们|支部|党组");

  private ActorFinder() {}

  /**
   * Who examines, by the title, then by the opening, then by who the problems speak of.
   *
   * @param title without blanks, "" if there is none
   */
  static Actor find(String title, String opening, List<String> problems, String body) {
    boolean person = TITLE_PERSON.matcher(title).find();
    boolean team = TITLE_TEAM.matcher(title).find();
    if (person) {
      return Actor.PERSONAL;
    }
    if (FOR_TEAM.matcher(opening).find()) {
      return Actor.TEAM;
    }
    int persons = count(PERSON, head(String.join("\n", problems)));
    int teams = count(TEAM, head(String.join("\n", problems)));
    if (team) {
      return persons > 2 * teams + 2 ? Actor.PERSONAL : Actor.TEAM;
    }
    // One who says 我 in the opening writes of himself, however often the branch is named.
    boolean speaksOfSelf = count(PERSON, opening) > 0 || 3 * persons >= teams;
    boolean teamThroughout = count(TEAM, head(body)) > 2 * count(PERSON, head(body));
    return teams > 2 && teamThroughout && !speaksOfSelf ? Actor.TEAM : Actor.PERSONAL;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** How often a text speaks of its one writer. */
  static int persons(String text) {
    return count(PERSON, text);
  }

  /** How often a text speaks of a leading group or branch. */
  static int teams(String text) {
    return count(TEAM, text);
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
