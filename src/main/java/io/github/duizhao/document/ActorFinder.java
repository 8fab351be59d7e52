package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.function.Supplier;

/** Finds who examines: one person, or a leading group or branch. */
final class ActorFinder {

  /** Longer texts are counted only so far, in characters. */
  private static final int LONGEST = 20_000;

  private static final Content CONTENT =
      JsonResource.read(ActorFinder.class, "actor.json", Content.class);
  private static final TextPattern TITLE_PERSON = TextPattern.of(CONTENT.titlePerson());
  private static final TextPattern TITLE_TEAM = TextPattern.of(CONTENT.titleTeam());
  private static final TextPattern FOR_TEAM = TextPattern.of(CONTENT.forTeam());

  /** A word for the one writer. */
  static final TextPattern PERSON = TextPattern.of(CONTENT.person());

  /** A word for a leading group or branch. */
  static final TextPattern TEAM = TextPattern.of(CONTENT.team());

  private ActorFinder() {}

  /**
   * Who examines, by the title, then by the opening, then by who the problems speak of.
   *
   * @param title without blanks, "" if there is none
   * @param problems the text of the problems, which is seldom needed
   * @param body the text below the title, which is seldom needed
   */
  static Actor find(
      String title, String opening, Supplier<String> problems, Supplier<String> body) {
    boolean person = namesPerson(title);
    boolean team = TITLE_TEAM.in(title);
    if (person) {
      return Actor.PERSONAL;
    }
    if (FOR_TEAM.in(opening)) {
      return Actor.TEAM;
    }
    String allProblems = head(problems.get());
    int persons = count(PERSON, allProblems);
    int teams = count(TEAM, allProblems);
    if (team) {
      return persons > 2 * teams + 2 ? Actor.PERSONAL : Actor.TEAM;
    }
    // One who says 我 in the opening writes of himself, however often the branch is named.
    boolean speaksOfSelf = count(PERSON, opening) > 0 || 3 * persons >= teams;
    boolean mayBeTeam = teams > 2 && !speaksOfSelf;
    return mayBeTeam && speaksOfTeam(head(body.get())) ? Actor.TEAM : Actor.PERSONAL;
  }

  private static boolean speaksOfTeam(String text) {
    return count(TEAM, text) > 2 * count(PERSON, text);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** Whether a title says that one person examines himself. */
  static boolean namesPerson(String title) {
    return TITLE_PERSON.in(title);
  }

  private static int count(TextPattern pattern, String text) {
    return pattern.count(text, 0, text.length());
  }

  private record Content(
      String titlePerson, String titleTeam, String forTeam, String person, String team) {}
}
