package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells from the words of a heading which part it heads, by roles.json. Immutable. */
final class RoleLexicon {

  /** Longer titles are not read to the end. */
  private static final int LONGEST = 80;

  /** Longer lines are never taken for a bare role heading. */
  private static final int LONGEST_BARE = 24;

  private static final RoleLexicon SHIPPED =
      new RoleLexicon(JsonResource.read(RoleLexicon.class, "roles.json", Content.class));

  private final List<Concept> concepts;
  private final List<TextPattern> notRole;

  /** By their first character. */
  private final Map<Character, List<String>> words;

  private RoleLexicon(Content content) {
    this.concepts =
        content.concepts().stream()
            .map(
                entry ->
                    new Concept(
                        Role.ofId(entry.role()).orElseThrow(), TextPattern.all(entry.match())))
            .toList();
    this.notRole = TextPattern.all(content.notRole());
    this.words =
        Stream.concat(
                content.words().stream(),
                AspectLexicon.shipped().aspects().stream().flatMap(a -> a.synonyms().stream()))
            .distinct()
            .collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  static RoleLexicon shipped() {
    return SHIPPED;
  }

  /**
   * The roles that a heading names, in the order it names them; none for an aspect, a defect or a
   * measure.
   *
   * @param title the heading without its number
   */
  List<Role> roles(String title) {
    String core = HeadingWords.core(title, LONGEST);
    if (core.isEmpty() || vetoed(core)) {
      return List.of();
    }
    List<Hit> hits = hits(core);
    boolean onlyOther = hits.stream().allMatch(hit -> hit.role() == Role.OTHER);
    return hits.stream()
        .filter(hit -> onlyOther || hit.role() != Role.OTHER)
        .sorted(Comparator.comparingInt(Hit::at))
        .map(Hit::role)
        .distinct()
        .toList();
  }

  /** Whether a line says nothing but the name of a part (存在的主要问题). */
  boolean isBare(String title) {
    String core = HeadingWords.core(title, LONGEST_BARE + 1);
    return !core.isEmpty()
        && core.length() <= LONGEST_BARE
        && madeOfWords(core)
        && !roles(title).isEmpty();
  }

  /** What a heading says; as {@link #roles} and {@link #isBare}. */
  PartName name(String title) {
    List<Role> roles = roles(title);
    if (roles.isEmpty()) {
      return PartName.NONE;
    }
    String core = HeadingWords.core(title, LONGEST_BARE + 1);
    return new PartName(roles, core.length() <= LONGEST_BARE && madeOfWords(core));
  }

  /** Whether a heading ends like the name of a defect or of an aspect. */
  boolean namesDefect(String title) {
    return vetoed(HeadingWords.core(title, LONGEST));
  }

  private boolean vetoed(String core) {
    return TextPattern.anyIn(notRole, core);
  }

  private List<Hit> hits(String core) {
    List<Hit> hits = new ArrayList<>();
    String rest = core;
    for (Concept concept : concepts) {
      for (TextPattern pattern : concept.patterns()) {
        TextPattern.Search matcher = pattern.search(rest);
        if (matcher.find()) {
          hits.add(new Hit(concept.role(), matcher.start()));
          // What one concept has taken, the next does not see (问题的原因 is no problem part).
          String taken = "\u0001".repeat(matcher.end() - matcher.start());
          rest = rest.substring(0, matcher.start()) + taken + rest.substring(matcher.end());
        }
      }
    }
    return hits;
  }

  /** Whether the text can be laid out from the lexicon's words, end to end. */
  private boolean madeOfWords(String core) {
    boolean[] reached = new boolean[core.length() + 1];
    reached[0] = true;
    for (int i = 0; i < core.length(); i++) {
      if (reached[i]) {
        if (Character.isDigit(core.charAt(i))) {
          reached[i + 1] = true;
        }
        for (String word : words.getOrDefault(core.charAt(i), List.of())) {
          if (core.startsWith(word, i)) {
            reached[i + word.length()] = true;
          }
        }
      }
    }
    return reached[core.length()];
  }

  private record Concept(Role role, List<TextPattern> patterns) {}

  private record Hit(Role role, int at) {}

  private record Content(List<Entry> concepts, List<String> notRole, List<String> words) {}

  private record Entry(String role, List<String> match) {}
}
