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

  /** The topics that weigh something, in the order of the file. */
  private final int[] told;

  /** What each of these weighs. */
  private final double[] weights;

  private final RareWords rareWords;
  private final boolean clear;

  private Topics(int[] told, double[] weights, RareWords rareWords, boolean clear) {
    this.told = told;
    this.weights = weights;
    this.rareWords = rareWords;
    this.clear = clear;
  }

  /** How near two items are: the sum over shared topics, 0 for none. */
  double nearness(Topics other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < told.length; i++) {
      while (j < other.told.length && other.told[j] < told[i]) {
        j++;
      }
      if (j < other.told.length && other.told[j] == told[i]) {
        sum += weights[i] * other.weights[j];
      }
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

  /** Reads the items of one text, one after the other. For use on one thread. */
  static final class Reader {
    private final Snapshot snapshot;
    private final Words inItem = new Words();
    private final Words inHeading = new Words();

    Reader(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    Topics read(Item item) {
      char[] characters = snapshot.characters();
      int start = item.span().start();
      char[] plain = Arrays.copyOfRange(characters, start, item.span().end());
      inItem.begin(start, plain);
      WORDS.scan(characters, start, item.span().end(), inItem);
      String heading =
          item.heading().isEmpty() ? lead(snapshot.quote(item.span())) : item.heading();
      char[] ofHeading = heading.toCharArray();
      inHeading.begin(0, null);
      WORDS.scan(ofHeading, inHeading);
      boolean clear = item.aspect().isPresent() || inHeading.any;
      RareWords rareWords = new RareWords(characters, start, plain, RARE_CHARACTERS);
      return topics(rareWords, clear);
    }

    private Topics topics(RareWords rareWords, boolean clear) {
      int count = 0;
      for (int topic = 0; topic < WEIGHTS.length; topic++) {
        count += weight(topic) > 0 ? 1 : 0;
      }
      int[] told = new int[count];
      double[] weights = new double[count];
      int next = 0;
      for (int topic = 0; next < count; topic++) {
        double weight = weight(topic);
        if (weight > 0) {
          told[next] = topic;
          weights[next] = weight;
          next++;
        }
      }
      return new Topics(told, weights, rareWords, clear);
    }

    private double weight(int topic) {
      return inHeading.counts[topic] > 0
          ? IN_HEADING
          : Math.min(MOST_COUNTED, inItem.counts[topic]) * WEIGHTS[topic];
    }
  }

  /** The terms and stop words of a text, found in one pass; for one text after the other. */
  private static final class Words implements TermTable.Visitor {

    /** By topic, how many terms tell it. */
    private final int[] counts = new int[WEIGHTS.length];

    private int start;

    /** The text, in which stop words are blanked out; null where nobody asks for it. */
    private char[] plain;

    private boolean any;

    /** Where the next term and the next stop word may begin: they do not overlap their like. */
    private int nextTerm;

    private int nextStop;

    /** For a text that begins at an offset of the one that is read. */
    private void begin(int offset, char[] text) {
      Arrays.fill(counts, 0);
      start = offset;
      plain = text;
      any = false;
      nextTerm = 0;
      nextStop = 0;
    }

    @Override
    public void found(int word, int at) {
      int term = TermTable.list(word);
      int end = at + TermTable.length(word);
      if (term == TOPICS_OF_TERM.length) {
        if (plain != null && at >= nextStop) {
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
