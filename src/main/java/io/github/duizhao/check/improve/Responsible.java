package io.github.duizhao.check.improve;

import io.github.duizhao.document.Actor;
import io.github.duizhao.measure.TypedWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who answers for a measure, as it was answered.
 *
 * @param name the post or name without 由 and 负责; "" for nobody, or for the one who writes
 * @param verb what he does: 负责 or 牵头
 */
record Responsible(String name, String verb) {

  static final Responsible NOBODY = new Responsible("", "负责");

  private static final Pattern LEADS =
      Pattern.compile("(?:由|请)?(.{2,20}?)(牵头负责|牵头|督办|监督|把关|督促|落实)");
  private static final Pattern SELF =
      Pattern.compile("(?:由|我)?(?:我|本人|自己|我自己|我本人|个人|本人自己)(?:自己|本人)?(?:具体|全权|亲自)?(?:负责|落实|承担|做)?");

  /**
   * Reads an answer.
   *
   * @param actor who writes; one person answers himself without saying so
   */
  static Responsible of(String typed, Actor actor) {
    String words = TypedWords.tidy(typed).replaceFirst("^由+", "由");
    if (words.isEmpty()) {
      return NOBODY;
    }
    if (SELF.matcher(words).matches()) {
      return actor == Actor.PERSONAL ? NOBODY : new Responsible("本人", "负责");
    }
    Matcher leads = LEADS.matcher(words);
    return leads.matches()
        ? new Responsible(leads.group(1), leads.group(2))
        : new Responsible(TypedWords.owner(words), "负责");
  }

  boolean isNobody() {
    return name.isEmpty();
  }

  /** 由办公室主任负责. */
  String answers() {
    return "由" + name + verb;
  }
}
