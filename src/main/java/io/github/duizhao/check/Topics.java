package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

  /** By the number of a term, the indices of the topics that it tells. */
  private static final int[][] TOPICS_OF_TERM;

  /** The terms with their numbers, and the stop words with the number behind the last. */
  private static final TermTable WORDS;

  private static final RareWords.Ideographs RARE_CHARACTERS =
      new RareWords.Ideographs(LEXICON.functionCharacters());

  /** By topic, what a term that tells it weighs. */
  private static final double[] WEIGHTS =
      LEXICON.topics().stream().mapToDouble(t -> t.specific() ? SPECIFIC : BROAD).toArray();

  static {
    Map<String, List<Integer>> topics = topicsOfTerm();
    TOPICS_OF_TERM = new int[topics.size()][];
    List<Entry> entries = new ArrayList<>();
    topics.forEach(
        (term, ofTerm) -> {
          int number = entries.size();
          TOPICS_OF_TERM[number] = ofTerm.stream().mapToInt(Integer::intValue).toArray();
          entries.add(new Entry(term, number, true));
        });
    for (String word : LEXICON.stopWords()) {
      entries.add(new Entry(word, TOPICS_OF_TERM.length, true));
    }
    WORDS = new TermTable(entries);
  }

  /** By topic, in the order of the file. */
  private final double[] weights;

  /** The topics that weigh something. */
  private final int[] told;

  private final RareWords rareWords;
  private final boolean clear;

  private Topics(double[] weights, RareWords rareWords, boolean clear) {
    this.weights = weights;
    this.told = told(weights);
    this.rareWords = rareWords;
    this.clear = clear;
  }

  /**
   * Those of an item.
   *
   * @param characters the characters of the text that it stands in
   */
  static Topics of(Item item, Snapshot snapshot, char[] characters) {
    int start = item.span().start();
    char[] plain = Arrays.copyOfRange(characters, start, item.span().end());
    Words words = new Words(start, plain);
    WORDS.scan(characters, start, item.span().end(), words);
    String heading = item.heading().isEmpty() ? lead(snapshot.quote(item.span())) : item.heading();
    char[] ofHeading = heading.toCharArray();
    Words inHeading = new Words(0, ofHeading.clone());
    WORDS.scan(ofHeading, inHeading);
    double[] weights = new double[WEIGHTS.length];
    for (int topic = 0; topic < weights.length; topic++) {
      int count = Math.min(MOST_COUNTED, words.counts[topic]);
      weights[topic] = inHeading.counts[topic] > 0 ? IN_HEADING : count * WEIGHTS[topic];
    }
    boolean clear = item.aspect().isPresent() || inHeading.any;
    return new Topics(weights, new RareWords(characters, start, plain, RARE_CHARACTERS), clear);
  }

  private static int[] told(double[] weights) {
    int[] told = new int[weights.length];
    int count = 0;
    for (int topic = 0; topic < weights.length; topic++) {
      if (weights[topic] > 0) {
        told[count] = topic;
        count++;
      }
    }
    return Arrays.copyOf(told, count);
  }

  /** How near two items are: the sum over shared topics, 0 for none. */
  double nearness(Topics other) {
    double sum = 0;
    for (int topic : told) {
      sum += weights[topic] * other.weights[topic];
    }
    return sum;
  }

  /** Whether its heading or first words name what it is about. */
  boolean isClear() {
    return clear;
  }

  /** Its own rare words. */
  RareWords rareWords() {
    return rareWords;
  }

  private static String lead(String words) {
    String text = words.strip();
    int end = 0;
    while (end < text.length() && end < LONGEST_LEAD && "。！？；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  /** By term, the indices of the topics that it tells. */
  private static Map<String, List<Integer>> topicsOfTerm() {
    Map<String, List<Integer>> topics = new LinkedHashMap<>();
    for (int topic = 0; topic < LEXICON.topics().size(); topic++) {
      for (String term : LEXICON.topics().get(topic).terms()) {
        topics.computeIfAbsent(term, key -> new ArrayList<>()).add(topic);
      }
    }
    return topics;
  }

  /** The terms and stop words of a text, found in one pass. */
  private static final class Words implements TermTable.Visitor {

    /** By topic, how many terms tell it. */
    private final int[] counts = new int[WEIGHTS.length];

    private final int start;

    /** The text, in which stop words are blanked out. */
    private final char[] plain;

    private boolean any;

    /** Where the next term and the next stop word may begin: they do not overlap their like. */
    private int nextTerm;

    private int nextStop;

    /** For a text that begins at an offset of the one that is read. */
    private Words(int start, char[] plain) {
      this.start = start;
      this.plain = plain;
    }

    @Override
    public void found(int word, int at) {
      int term = TermTable.list(word);
      int end = at + TermTable.length(word);
      if (term == TOPICS_OF_TERM.length) {
        if (at >= nextStop) {
          nextStop = end;
          Arrays.fill(plain, at - start, end - start, ' ');
        }
      } else if (at >= nextTerm) {
        nextTerm = end;
        any = true;
        for (int topic : TOPICS_OF_TERM[term]) {
          counts[topic]++;
        }
      }
    }
  }

  private record Topic(String id, boolean specific, List<String> terms) {}

  private record Lexicon(String functionCharacters, List<String> stopWords, List<Topic> topics) {}
}
