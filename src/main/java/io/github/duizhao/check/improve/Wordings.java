package io.github.duizhao.check.improve;

import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which answers are put into a sentence. */
final class Wordings {

  static final Words WORDS = JsonResource.read(Wordings.class, "rewriting.json", Words.class);

  private Wordings() {}

  /** A place to fill in. */
  static String placeholder(Slot slot) {
    return "〔待填：" + WORDS.labels().get(slot.id()) + "〕";
  }

  static boolean isPlaceholder(String words) {
    return words.startsWith("〔待填：");
  }

  /** The longest of some words that a text starts with. */
  static Optional<String> start(String text, List<String> words) {
    return words.stream().filter(text::startsWith).max(Wordings::byLength);
  }

  /** The longest of some words that a text ends with. */
  static Optional<String> end(String text, List<String> words) {
    return words.stream().filter(text::endsWith).max(Wordings::byLength);
  }

  private static int byLength(String one, String other) {
    return Integer.compare(one.length(), other.length());
  }

  /** See the schema. */
  record Words(
      Map<String, String> labels,
      List<String> governors,
      List<String> fillers,
      List<String> with,
      List<String> at,
      List<String> to,
      List<String> forWhom,
      List<String> prepositions,
      List<String> notPrepositions,
      List<String> records,
      List<String> measures,
      List<String> othersActs,
      List<String> ownActs,
      List<String> reports,
      List<String> looks,
      List<String> nounsBehindActs,
      List<String> agents) {}
}
