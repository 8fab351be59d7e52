package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who examines: one person, or a leading group or branch. */
final class ActorFinder {

  /** Longer texts are counted only so far, in characters. */
  private static final int LONGEST = 20_000;

  private static final Content CONTENT =
      JsonResource.read(ActorFinder.class, "actor.json", Content.class);
  private static final Pattern TITLE_PERSON = Pattern.compile(CONTENT.titlePerson());
  private static final Pattern TITLE_TEAM = Pattern.compile(CONTENT.titleTeam());
  private static final Pattern FOR_TEAM = Pattern.compile(CONTENT.forTeam());
  private static final Pattern PERSON = Pattern.compile(CONTENT.person());
  private static final Pattern TEAM = Pattern.compile(CONTENT.team());

  private ActorFinder() {}

  /**
   * Who examines, by the title, then by the opening, then by who the problems speak of.
   *
   * @param title without blanks, "" if there is none
   */
  static Actor find(String title, String opening, List<String> problems, String body) {
    boolean person = namesPerson(title);
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

  /** Whether a title says that one person examines himself. */
  static boolean namesPerson(String title) {
    return TITLE_PERSON.matcher(title).find();
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

  private record Content(
      String titlePerson, String titleTeam, String forTeam, String person, String team) {}
}
