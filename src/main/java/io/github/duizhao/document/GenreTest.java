package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Weighs the signs that a text is a self-examination statement, by genre.json. Immutable. */
final class GenreTest {

  /** How far the opening goes, in characters. */
  private static final int OPENING = 500;

  /** How far the text is searched, in characters. */
  private static final int LONGEST = 50_000;

  private static final GenreTest SHIPPED =
      new GenreTest(JsonResource.read(GenreTest.class, "genre.json", Content.class));

  private final Content content;
  private final PatternSet patterns = new PatternSet();
  private final Signs title;
  private final Signs opening;
  private final Signs text;
  private final Signs words;
  private final Map<Role, Double> roles = new EnumMap<>(Role.class);
  private final long persons;
  private final long teams;
  private final Pattern remark;

  private GenreTest(Content content) {
    this.content = content;
    this.title = signs(content.title());
    this.opening = signs(content.opening());
    this.text = signs(content.text());
    this.words = signs(List.of(content.without()));
    this.persons = patterns.add(List.of(ActorFinder.PERSON));
    this.teams = patterns.add(List.of(ActorFinder.TEAM));
    content.roles().forEach((id, weight) -> roles.put(Role.ofId(id).orElseThrow(), weight));
    this.remark = Pattern.compile(content.remark());
  }

  static GenreTest shipped() {
    return SHIPPED;
  }

  /**
   * Whether it is a self-examination statement.
   *
   * @param heading the title without blanks, "" if there is none
   * @param text the text of the document
   * @param from where what stands below the title begins
   * @param sections its parts
   */
  boolean passes(String heading, Snapshot text, int from, List<Section> sections) {
    return score(heading, text, from, sections) >= content.threshold();
  }

  /** The sum of the weights of all signs. */
  double score(String heading, Snapshot snapshot, int from, List<Section> sections) {
    String all = snapshot.text();
    int to = Math.min(all.length(), from + LONGEST);
    String first = all.substring(from, Math.min(to, from + OPENING));
    double score = title.sum(in(remark.matcher(heading).replaceFirst(""), title.bits()));
    score += opening.sum(in(first, opening.bits()));
    Tally tally = new Tally(to - from);
    long wanted = text.bits() | words.bits() | persons | teams;
    patterns.scan(all, snapshot.characters(), from, to, wanted, tally);
    score += text.sum(tally.seen) + voice(tally, snapshot.marks(), from, to);
    boolean said = (tally.seen & words.bits()) != 0 || patterns.anyIn(heading, words.bits());
    score += said ? 0 : words.sum(words.bits());
    for (Map.Entry<Role, Double> entry : roles.entrySet()) {
      if (has(sections, entry.getKey())) {
        score += entry.getValue();
      }
    }
    return score;
  }

  private static boolean has(List<Section> sections, Role role) {
    for (Section section : sections) {
      if (section.has(role)) {
        return true;
      }
    }
    return false;
  }

  private double voice(Tally tally, Marks marks, int from, int to) {
    // Often enough for all characters is often enough for those that are visible.
    if (tally.persons > 0 && speaksOfPerson(tally.persons, to - from)) {
      return content.person().weight();
    }
    int visible = Math.max(1, marks.countVisible(from, to));
    if (speaksOfPerson(tally.persons, visible)) {
      return content.person().weight();
    }
    if (1000.0 * tally.teams / visible >= content.team().perThousand()) {
      return content.team().weight();
    }
    return visible >= content.impersonal().from() ? content.impersonal().weight() : 0;
  }

  /** Whether persons are named so often that it does not matter what else is named. */
  private boolean speaksOfPerson(int persons, int characters) {
    return 1000.0 * persons / characters >= content.person().perThousand();
  }

  private long in(String text, long wanted) {
    Tally tally = new Tally(text.length());
    patterns.scan(text, text.toCharArray(), 0, text.length(), wanted, tally);
    return tally.seen;
  }

  private Signs signs(List<Entry> entries) {
    double[] weights = new double[entries.size()];
    long[] bits = new long[entries.size()];
    long all = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = entries.get(i).weight();
      bits[i] = patterns.add(TextPattern.all(entries.get(i).match()));
      all |= bits[i];
    }
    return new Signs(weights, bits, all);
  }

  /** What was seen in a text: which signs, and how often it speaks of whom. */
  private final class Tally implements PatternSet.Visitor {
    private final int characters;
    private long seen;
    private int persons;
    private int teams;

    /** For a text of at most so many characters. */
    private Tally(int characters) {
      this.characters = characters;
    }

    @Override
    public long found(long bit) {
      boolean person = bit == GenreTest.this.persons;
      boolean team = bit == GenreTest.this.teams;
      persons += person ? 1 : 0;
      teams += team ? 1 : 0;
      seen |= bit;
      if (person && speaksOfPerson(persons, characters)) {
        return ~(GenreTest.this.persons | GenreTest.this.teams);
      }
      return person || team ? PatternSet.ALL : ~bit;
    }
  }

  /** What some signs weigh, the bits of the patterns of each, and those of all. */
  private static final class Signs {
    private final double[] weights;
    private final long[] each;
    private final long bits;

    private Signs(double[] weights, long[] each, long bits) {
      this.weights = weights;
      this.each = each;
      this.bits = bits;
    }

    /** The bits of all their patterns. */
    private long bits() {
      return bits;
    }

    /** The weights of those that are seen. */
    private double sum(long seen) {
      double sum = 0;
      for (int i = 0; i < each.length; i++) {
        sum += (each[i] & seen) == 0 ? 0 : weights[i];
      }
      return sum;
    }
  }

  private record Entry(double weight, List<String> match) {}

  private record Voice(double weight, double perThousand) {}

  private record Impersonal(double weight, int from) {}

  private record Content(
      double threshold,
      String remark,
      List<Entry> title,
      List<Entry> opening,
      List<Entry> text,
      Entry without,
      Map<String, Double> roles,
      Voice person,
      Voice team,
      Impersonal impersonal) {}
}
