package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an item speaks of: the topics of its heading, those of its text, and its own rare words. */
final class Topics {

  private static final double IN_HEADING = 3;
  private static final double SPECIFIC = 1;
  private static final double BROAD = 0.5;
  private static final int MOST_COUNTED = 3;
  private static final int LONGEST_LEAD = 40;
  private static final Lexicon LEXICON =
      JsonResource.read(Topics.class, "topics.json", Lexicon.class);
  private static final Map<String, List<Integer>> TOPICS_OF_TERM = topicsOfTerm();
  private static final TermFinder TERMS = new TermFinder(TOPICS_OF_TERM.keySet());
  private static final TermFinder STOP_WORDS = new TermFinder(LEXICON.stopWords());

  private static final RareWords.Exclusions FUNCTION_CHARACTERS =
      new RareWords.Exclusions(LEXICON.functionCharacters());

  /** By topic, in the order of the file. */
  private final double[] weights;

  private final RareWords rareWords;
  private final boolean clear;

  private Topics(double[] weights, RareWords rareWords, boolean clear) {
    this.weights = weights;
    this.rareWords = rareWords;
    this.clear = clear;
  }

  static Topics of(Item item, Snapshot snapshot) {
    String heading = item.heading().isEmpty() ? lead(item, snapshot) : item.heading();
    String text = snapshot.quote(item.span());
    int[] counts = new int[LEXICON.topics().size()];
    double[] weights = new double[counts.length];
    for (String term : TERMS.all(text)) {
      for (int topic : TOPICS_OF_TERM.get(term)) {
        counts[topic]++;
        int count = Math.min(MOST_COUNTED, counts[topic]);
        weights[topic] = count * (LEXICON.topics().get(topic).specific() ? SPECIFIC : BROAD);
      }
    }
    List<String> inHeading = TERMS.all(heading);
    for (String term : inHeading) {
      for (int topic : TOPICS_OF_TERM.get(term)) {
        weights[topic] = IN_HEADING;
      }
    }
    boolean clear = item.aspect().isPresent() || !inHeading.isEmpty();
    RareWords rare = new RareWords(text, STOP_WORDS.blanked(text), FUNCTION_CHARACTERS);
    return new Topics(weights, rare, clear);
  }

  /** How near two items are: the sum over shared topics, 0 for none. */
  double nearness(Topics other) {
    double sum = 0;
    for (int topic = 0; topic < weights.length; topic++) {
      sum += weights[topic] * other.weights[topic];
    }
    return sum;
  }

  /** Whether its heading or first words name what it is about. */
  boolean isClear() {
    return clear;
  }

  /** How many rare words they share, at most two; a word of three characters counts for two. */
  int sharedRareWords(Topics other) {
    return rareWords.shared(other.rareWords);
  }

  private static String lead(Item item, Snapshot snapshot) {
    String text = snapshot.quote(item.span()).strip();
    int end = 0;
    while (end < text.length() && end < LONGEST_LEAD && "。！？；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  /** By term, the indices of the topics that it tells. */
  private static Map<String, List<Integer>> topicsOfTerm() {
    Map<String, List<Integer>> topics = new HashMap<>();
    for (int topic = 0; topic < LEXICON.topics().size(); topic++) {
      for (String term : LEXICON.topics().get(topic).terms()) {
        topics.computeIfAbsent(term, key -> new ArrayList<>()).add(topic);
      }
    }
    return topics;
  }

  private record Topic(String id, boolean specific, List<String> terms) {}

  private record Lexicon(String functionCharacters, List<String> stopWords, List<Topic> topics) {}
}
