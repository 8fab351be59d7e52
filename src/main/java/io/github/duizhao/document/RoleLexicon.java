package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells from the words of a heading which part it heads, by roles.json. Immutable. */
final class RoleLexicon {

  /** Longer titles are not read to the end. */
  private static final int LONGEST = 80;

  /** Longer lines are never taken for a bare role heading. */
  private static final int LONGEST_BARE = 24;

  private static final RoleLexicon SHIPPED =
      new RoleLexicon(JsonResource.read(RoleLexicon.class, "roles.json", Content.class));

  private final PatternSet patterns = new PatternSet();

  /** The role of each pattern in the set; those of a concept stand together. */
  private final List<Role> roles = new ArrayList<>();

  private final long ofRoles;
  private final long notRole;
  private final WordIndex<String> words;

  private RoleLexicon(Content content) {
    long all = 0;
    for (Entry entry : content.concepts()) {
      Role role = Role.ofId(entry.role()).orElseThrow();
      all |= patterns.add(TextPattern.all(entry.match()));
      roles.addAll(Collections.nCopies(entry.match().size(), role));
    }
    this.ofRoles = all;
    this.notRole = patterns.add(TextPattern.all(content.notRole()));
    Set<String> known = new LinkedHashSet<>(content.words());
    AspectLexicon.shipped().aspects().forEach(aspect -> known.addAll(aspect.synonyms()));
    this.words = new WordIndex<>(known, word -> word);
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
    return rolesOf(HeadingWords.core(title, LONGEST));
  }

  private List<Role> rolesOf(String core) {
    long may = patterns.mayBeIn(core, ofRoles | notRole);
    if ((may & ofRoles) == 0 || patterns.anyIn(core, may & notRole)) {
      return List.of();
    }
    List<Hit> hits = hits(core, may & ofRoles);
    hits.sort(Comparator.comparingInt(Hit::at));
    List<Role> named = new ArrayList<>();
    for (Hit hit : hits) {
      if (!named.contains(hit.role())) {
        named.add(hit.role());
      }
    }
    if (named.size() > 1) {
      named.remove(Role.OTHER);
    }
    return named;
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
    return patterns.anyIn(core, notRole);
  }

  /**
   * What is named where.
   *
   * @param may the patterns that may be in the words
   */
  private List<Hit> hits(String core, long may) {
    List<Hit> hits = new ArrayList<>();
    String rest = core;
    for (long bits = may; bits != 0; bits &= bits - 1) {
      TextPattern.Search search = patterns.pattern(bits).search(rest);
      if (search.find()) {
        hits.add(new Hit(roles.get(Long.numberOfTrailingZeros(bits)), search.start()));
        // What one concept has taken, the next does not see (问题的原因 is no problem part).
        String taken = "\u0001".repeat(search.end() - search.start());
        rest = rest.substring(0, search.start()) + taken + rest.substring(search.end());
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
        char c = core.charAt(i);
        for (int w = words.from(c); w < words.end(c); w++) {
          String word = words.get(w);
          if (core.startsWith(word, i)) {
            reached[i + word.length()] = true;
          }
        }
      }
    }
    return reached[core.length()];
  }

  private record Hit(Role role, int at) {}

  private record Content(List<Entry> concepts, List<String> notRole, List<String> words) {}

  private record Entry(String role, List<String> match) {}
}
