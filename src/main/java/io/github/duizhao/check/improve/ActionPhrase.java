package io.github.duizhao.check.improve;

import static io.github.duizhao.check.improve.Wordings.WORDS;

import java.util.List;
import java.util.Optional;

/** Joins a verb and what it is done to: 走访联系户, 与中层干部谈话, 到联系村蹲点. */
final class ActionPhrase {

  private ActionPhrase() {}

  /**
   * The phrase.
   *
   * @param verb the verb, possibly with words of its own
   * @param object on what, "" for none
   */
  static String of(String verb, String object) {
    if (object.isEmpty() || verb.contains(object)) {
      return verb;
    }
    if (object.startsWith(verb) && !verb.isEmpty()) {
      return object;
    }
    return before(verb, object).map(words -> words + verb).orElse(verb + object);
  }

  /** The object with its preposition, if it stands before the verb. */
  static Optional<String> before(String verb, String object) {
    if (hasPreposition(object)) {
      return Optional.of(object);
    }
    if (endsWith(verb, WORDS.with())) {
      return Optional.of("与" + object);
    }
    if (endsWith(verb, WORDS.at())) {
      return Optional.of("到" + object);
    }
    if (endsWith(verb, WORDS.to())) {
      boolean matter = endsWith(verb, WORDS.reports()) && !endsWith(object, WORDS.agents());
      return matter ? Optional.empty() : Optional.of("向" + object);
    }
    return endsWith(verb, WORDS.forWhom()) ? Optional.of("为" + object) : Optional.empty();
  }

  private static boolean endsWith(String verb, List<String> verbs) {
    return Wordings.end(verb, verbs).isPresent();
  }

  private static boolean hasPreposition(String object) {
    return Wordings.start(object, WORDS.prepositions()).isPresent()
        && Wordings.start(object, WORDS.notPrepositions()).isEmpty();
  }
}
