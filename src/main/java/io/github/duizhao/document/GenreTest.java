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
  private final List<Sign> title;
  private final List<Sign> opening;
  private final List<Sign> text;
  private final Sign words;
  private final Pattern remark;

  private GenreTest(Content content) {
    this.content = content;
    this.title = signs(content.title());
    this.opening = signs(content.opening());
    this.text = signs(content.text());
    this.remark = Pattern.compile(content.remark());
    this.words = signs(List.of(content.without())).get(0);
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
    double score = sum(title, remark.matcher(heading).replaceFirst(""));
    score += sum(opening, first) + sum(text, all) + voice(all);
    score += words.seenIn(heading) || words.seenIn(all) ? 0 : words.weight();
    for (Map.Entry<String, Double> entry : content.roles().entrySet()) {
      Role role = Role.ofId(entry.getKey()).orElseThrow();
      if (sections.stream().anyMatch(section -> section.has(role))) {
        score += entry.getValue();
      }
    }
    return score;
  }

  private double voice(String all) {
    int visible = Math.max(1, Characters.countVisible(all));
    double persons = 1000.0 * ActorFinder.persons(all) / visible;
    if (persons >= content.person().perThousand()) {
      return content.person().weight();
    }
    double teams = 1000.0 * ActorFinder.teams(all) / visible;
    if (teams >= content.team().perThousand()) {
      return content.team().weight();
    }
    return visible >= content.impersonal().from() ? content.impersonal().weight() : 0;
  }

  private static double sum(List<Sign> signs, String text) {
    double sum = 0;
    for (Sign sign : signs) {
      if (sign.seenIn(text)) {
        sum += sign.weight();
      }
    }
    return sum;
  }

  private static List<Sign> signs(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new Sign(entry.weight(), TextPattern.all(entry.match())))
        .toList();
  }

  private record Sign(double weight, List<TextPattern> patterns) {
    boolean seenIn(String text) {
      return TextPattern.anyIn(patterns, text);
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
