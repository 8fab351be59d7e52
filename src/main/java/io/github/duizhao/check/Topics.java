package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an item speaks of: the topics of its heading, those of its text, and its own rare words. */
final class Topics {

  private static final double IN_HEADING = 3;
  private static final double SPECIFIC = 1;
  private static final double BROAD = 0.5;
  private static final int MOST_COUNTED = 3;
  private static final int LONGEST_LEAD = 40;
  private static final int RARE_WORD = 3;
  private static final int RARE_PAIR = 2;

  /** Names such as OA or WPS are rare words as well. */
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,20}");

  /** So is an amount that is named again (27户, 40元), but no common length of time. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![0-9.])(?:[0-9]{2,6}|[0-9]{1,6}\\.[0-9]{1,2})(?![年月日号天周小分点时])\\p{IsHan}");

  private static final Lexicon LEXICON =
      JsonResource.read(Topics.class, "topics.json", Lexicon.class);
  private static final Map<String, List<Topic>> TOPICS_OF_TERM = topicsOfTerm();
  private static final TermFinder TERMS = new TermFinder(TOPICS_OF_TERM.keySet());
  private static final TermFinder STOP_WORDS = new TermFinder(LEXICON.stopWords());

  private final Map<String, Double> weights;
  private final Set<String> rareWords;
  private final boolean clear;

  private Topics(Map<String, Double> weights, Set<String> rareWords, boolean clear) {
    this.weights = weights;
    this.rareWords = rareWords;
    this.clear = clear;
  }

  static Topics of(Item item, Snapshot snapshot) {
    String heading = item.heading().isEmpty() ? lead(item, snapshot) : item.heading();
    String text = snapshot.quote(item.span());
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (String term : TERMS.all(text)) {
      for (Topic topic : TOPICS_OF_TERM.get(term)) {
        int count = Math.min(MOST_COUNTED, counts.merge(topic.id(), 1, Integer::sum));
        weights.put(topic.id(), count * (topic.specific() ? SPECIFIC : BROAD));
      }
    }
    List<String> inHeading = TERMS.all(heading);
    for (String term : inHeading) {
      for (Topic topic : TOPICS_OF_TERM.get(term)) {
        weights.put(topic.id(), IN_HEADING);
      }
    }
    boolean clear = item.aspect().isPresent() || !inHeading.isEmpty();
    return new Topics(weights, rareWords(text), clear);
  }

  /** How near two items are: the sum over shared topics, 0 for none. */
  double nearness(Topics other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /** Whether its heading or first words name what it is about. */
  boolean isClear() {
    return clear;
  }

  /** How many rare words they share; one of three characters counts for two. */
  int sharedRareWords(Topics other) {
    int pairs = 0;
    for (String word : rareWords) {
      if (other.rareWords.contains(word)) {
        pairs += word.length() == RARE_PAIR ? 1 : 2;
      }
    }
    return pairs;
  }

  private static String lead(Item item, Snapshot snapshot) {
    String text = snapshot.quote(item.span()).strip();
    int end = 0;
    while (end < text.length() && end < LONGEST_LEAD && "。！？；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  private static Set<String> rareWords(String text) {
    String rest = STOP_WORDS.blanked(text);
    Set<String> words = new HashSet<>();
    int run = 0;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean counts = Characters.isIdeograph(c) && LEXICON.functionCharacters().indexOf(c) < 0;
      run = counts ? run + 1 : 0;
      if (run >= RARE_PAIR) {
        words.add(rest.substring(i - RARE_PAIR + 1, i + 1));
      }
      if (run >= RARE_WORD) {
        words.add(rest.substring(i - RARE_WORD + 1, i + 1));
      }
    }
    LATIN.matcher(text).results().forEach(word -> words.add(word.group()));
    AMOUNT.matcher(text).results().forEach(word -> words.add(word.group()));
    return words;
  }

  private static Map<String, List<Topic>> topicsOfTerm() {
    Map<String, List<Topic>> topics = new HashMap<>();
    for (Topic topic : LEXICON.topics()) {
      for (String term : topic.terms()) {
        topics.computeIfAbsent(term, key -> new ArrayList<>()).add(topic);
      }
    }
    return topics;
  }

  private record Topic(String id, boolean specific, List<String> terms) {}

  private record Lexicon(String functionCharacters, List<String> stopWords, List<Topic> topics) {}
}
