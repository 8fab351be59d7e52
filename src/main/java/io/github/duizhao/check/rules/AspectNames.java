package io.github.duizhao.check.rules;

import io.github.duizhao.document.AspectLexicon;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.template.CampaignProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The aspects that the notice names, compared with the words of a text. Punctuation, blanks, 带头 and
 * 方面 do not count.
 */
final class AspectNames {

  /** How much of a sentence tells what it is about, in characters. */
  private static final int LEAD = 40;

  /** Shorter pieces of a long name are said in any text. */
  private static final int SHORTEST_PIECE = 4;

  /** A heading of fewer characters may abridge any name. */
  private static final int SHORTEST_HEADING = 4;

  /** How many characters may differ in a name that is nearly the same. */
  private static final int MOST_EDITS = 3;

  /** The part of a name that may differ: one character in three. */
  private static final int PER_EDIT = 3;

  private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{P}\\p{S}\\u00A0\\u3000]+");
  private static final Pattern PIECES = Pattern.compile("[、，,；;]");

  private final List<Name> names;

  /** The names of a profile's aspects. */
  AspectNames(List<CampaignProfile.Aspect> aspects) {
    List<Optional<String>> ids = aspects.stream().map(aspect -> lexiconId(aspect.name())).toList();
    names = new ArrayList<>();
    for (int i = 0; i < aspects.size(); i++) {
      Optional<String> id = ids.get(i);
      boolean unique = ids.stream().filter(id::equals).count() == 1;
      names.add(name(aspects.get(i), unique ? id : Optional.empty()));
    }
  }

  int size() {
    return names.size();
  }

  /** Whether plain words name an aspect: by its name, a piece of it, or a synonym. */
  boolean names(int index, String plain) {
    return names.get(index).words().stream().anyMatch(plain::contains);
  }

  /** Whether an aspect of the general list is the same, and of no other aspect of the profile. */
  boolean means(int index, Optional<String> lexiconId) {
    return lexiconId.isPresent() && names.get(index).lexiconId().equals(lexiconId);
  }

  /** Whether an item speaks of an aspect: by its heading, its first words or its own aspect. */
  boolean isAbout(int index, Item item, Snapshot snapshot) {
    String words = item.heading().isEmpty() ? lead(item.body(), snapshot) : item.heading();
    String plain = plain(Leads.withoutNumber(words));
    return names(index, plain)
        || means(index, item.aspect())
        || (namesAspect(item.heading()) && isNear(index, plain));
  }

  /** As much of a sentence as tells what it is about. */
  static String lead(Span span, Snapshot snapshot) {
    int end = Math.min(span.end(), span.start() + LEAD);
    return snapshot.text().substring(span.start(), end);
  }

  /** The name without punctuation. */
  String plainName(int index) {
    return names.get(index).plain();
  }

  /** Whether a heading only names an aspect, and does not say what is wrong with it. */
  static boolean namesAspect(String heading) {
    return heading.contains("方面") || heading.contains("带头");
  }

  /** Whether plain words are nearly an aspect's name: abridged, or with a few other characters. */
  boolean isNear(int index, String plain) {
    String name = plainName(index);
    int edits = Math.min(MOST_EDITS, name.length() / PER_EDIT);
    return plain.length() >= SHORTEST_HEADING
        && plain.length() <= name.length() + edits
        && (isAbridged(plain, name) || EditDistance.of(plain, name) <= edits);
  }

  /** Words without punctuation, blanks, 带头 and the 方面 at the end. */
  static String plain(String words) {
    String plain = PUNCTUATION.matcher(words).replaceAll("").replace("带头", "");
    String named = plain.startsWith("在") ? plain.substring(1) : plain;
    return named.endsWith("方面") ? named.substring(0, named.length() - 2) : named;
  }

  /** Whether the words are those of the name in their order, with some left out. */
  private static boolean isAbridged(String words, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < words.length(); i++) {
      at += name.charAt(i) == words.charAt(at) ? 1 : 0;
    }
    return at == words.length();
  }

  private static Name name(CampaignProfile.Aspect aspect, Optional<String> lexiconId) {
    List<String> words = new ArrayList<>();
    words.add(plain(aspect.name()));
    PIECES
        .splitAsStream(aspect.name())
        .map(AspectNames::plain)
        .filter(piece -> piece.length() >= SHORTEST_PIECE)
        .forEach(words::add);
    aspect.synonyms().stream().map(AspectNames::plain).forEach(words::add);
    words.removeIf(String::isEmpty);
    return new Name(plain(aspect.name()), List.copyOf(words), lexiconId);
  }

  private static Optional<String> lexiconId(String name) {
    return AspectLexicon.shipped().find(name).map(aspect -> aspect.id());
  }

  private record Name(String plain, List<String> words, Optional<String> lexiconId) {}
}
