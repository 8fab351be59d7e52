package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
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
  private final List<Sign> title;
  private final List<Sign> opening;
  private final List<Sign> text;
  private final Sign words;
  private final long persons;
  private final long teams;
  private final Pattern remark;

  private GenreTest(Content content) {
    this.content = content;
    this.title = signs(content.title());
    this.opening = signs(content.opening());
    this.text = signs(content.text());
    this.words = signs(List.of(content.without())).get(0);
    this.persons = patterns.add(List.of(ActorFinder.PERSON));
    this.teams = patterns.add(List.of(ActorFinder.TEAM));
    this.remark = Pattern.compile(content.remark());
  }

  static GenreTest shipped() {
    return SHIPPED;
  }

  /**
   * Whether it is a self-examination statement.
   *
   * @param heading the title without blanks, "" if there is none
   * @param body the text below the title
   * @param sections its parts
   */
  boolean passes(String heading, String body, List<Section> sections) {
    return score(heading, body, sections) >= content.threshold();
  }

  /** The sum of the weights of all signs. */
  double score(String heading, String body, List<Section> sections) {
    String all = body.substring(0, Math.min(body.length(), LONGEST));
    String first = all.substring(0, Math.min(all.length(), OPENING));
    double score = sum(title, in(remark.matcher(heading).replaceFirst(""), bits(title)));
    score += sum(opening, in(first, bits(opening)));
    Tally tally = new Tally();
    patterns.scan(all, bits(text) | words.bits() | persons | teams, tally);
    score += sum(text, tally.seen) + voice(tally, Characters.countVisible(all));
    boolean said = (tally.seen & words.bits()) != 0 || patterns.anyIn(heading, words.bits());
    score += said ? 0 : words.weight();
    for (Map.Entry<String, Double> entry : content.roles().entrySet()) {
      Role role = Role.ofId(entry.getKey()).orElseThrow();
      if (sections.stream().anyMatch(section -> section.has(role))) {
        score += entry.getValue();
      }
    }
    return score;
  }

  private double voice(Tally tally, int characters) {
    int visible = Math.max(1, characters);
    if (1000.0 * tally.persons / visible >= content.person().perThousand()) {
      return content.person().weight();
    }
    if (1000.0 * tally.teams / visible >= content.team().perThousand()) {
      return content.team().weight();
    }
    return visible >= content.impersonal().from() ? content.impersonal().weight() : 0;
  }

  private static double sum(List<Sign> signs, long seen) {
    double sum = 0;
    for (Sign sign : signs) {
      if ((sign.bits() & seen) != 0) {
        sum += sign.weight();
      }
    }
    return sum;
  }

  private static long bits(List<Sign> signs) {
    long bits = 0;
    for (Sign sign : signs) {
      bits |= sign.bits();
    }
    return bits;
  }

  private long in(String text, long wanted) {
    Tally tally = new Tally();
    patterns.scan(text, wanted, tally);
    return tally.seen;
  }

  private List<Sign> signs(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new Sign(entry.weight(), patterns.add(TextPattern.all(entry.match()))))
        .toList();
  }

  /** What was seen in a text: which signs, and how often it speaks of whom. */
  private final class Tally implements PatternSet.Visitor {
    private long seen;
    private int persons;
    private int teams;

    @Override
    public long found(long bit) {
      boolean person = bit == GenreTest.this.persons;
      boolean team = bit == GenreTest.this.teams;
      persons += person ? 1 : 0;
      teams += team ? 1 : 0;
      seen |= bit;
      return person || team ? PatternSet.ALL : ~bit;
    }
  }

  /** What a sign weighs, and the bits of its patterns. */
  private record Sign(double weight, long bits) {}

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
