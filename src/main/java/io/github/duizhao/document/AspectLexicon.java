package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The aspects that are known, from aspects.json. Immutable. */
public final class AspectLexicon {

  /** Longer text is not searched: an aspect stands at the front. */
  private static final int LONGEST = 200;

  private static final AspectLexicon SHIPPED =
      new AspectLexicon(JsonResource.read(AspectLexicon.class, "aspects.json", Content.class));

  private final List<Aspect> aspects;

  private final WordIndex<Synonym> synonyms;

  private final String headingStart;
  private final String headingEnd;

  private AspectLexicon(Content content) {
    this.aspects = List.copyOf(content.aspects());
    List<Synonym> all = new ArrayList<>();
    for (Aspect aspect : aspects) {
      for (String word : aspect.synonyms()) {
        all.add(new Synonym(word, aspect));
      }
    }
    this.synonyms = new WordIndex<>(all, Synonym::word);
    this.headingStart = content.headingStart();
    this.headingEnd = content.headingEnd();
  }

  /** The lexicon that ships with the program. */
  public static AspectLexicon shipped() {
    return SHIPPED;
  }

  /** All aspects, in the order of the file. */
  public List<Aspect> aspects() {
    return aspects;
  }

  /** The aspect with an id, if there is one. */
  public Optional<Aspect> ofId(String id) {
    return aspects.stream().filter(aspect -> aspect.id().equals(id)).findFirst();
  }

  /**
   * The aspect that a phrase speaks of: the one with the longest synonym in it, the earlier one of
   * two that are equally long. Punctuation and blanks do not count; only the first 200 characters
   * are searched.
   */
  public Optional<Aspect> find(String phrase) {
    return find(phrase, 2);
  }

  /** Whether a heading begins like one that names what is held against (对照…). */
  boolean startsHeading(String title) {
    return title.startsWith(headingStart);
  }

  /** Whether a heading ends like one that names an aspect (…方面). */
  boolean endsHeading(String title) {
    return title.endsWith(headingEnd);
  }

  /** As {@link #find(String)}, by synonyms of at least some characters, two or more. */
  Optional<Aspect> find(String phrase, int shortest) {
    String plain = plain(phrase);
    Aspect best = null;
    int length = shortest - 1;
    for (int i = 0; i + 1 < plain.length(); i++) {
      char c = plain.charAt(i);
      int end = synonyms.end(c);
      for (int s = synonyms.from(c); s < end; s++) {
        Synonym synonym = synonyms.get(s);
        if (synonym.word().length() > length
            && synonym.word().charAt(1) == plain.charAt(i + 1)
            && plain.startsWith(synonym.word(), i)) {
          best = synonym.aspect();
          length = synonym.word().length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static String plain(String phrase) {
    int end = Math.min(phrase.length(), LONGEST);
    char[] plain = new char[end];
    int length = 0;
    for (int i = 0; i < end; i++) {
      char c = phrase.charAt(i);
      if (Characters.isLetterOrDigit(c)) {
        plain[length] = c;
        length++;
      }
    }
    // A meeting is no aspect.
    return MeetingFinder.withoutNames(new String(plain, 0, length));
  }

  private record Synonym(String word, Aspect aspect) {}

  private record Content(List<Aspect> aspects, String headingStart, String headingEnd) {}
}
