package io.github.duizhao.check.rules;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells names of people by their surname and length; what may be a post or a unit is none. */
final class PersonNames {

  private static final Content CONTENT =
      JsonResource.read(PersonNames.class, "person-names.json", Content.class);
  private static final Set<String> SURNAMES = new HashSet<>(CONTENT.surnames());
  private static final Set<String> WORDS = new HashSet<>(CONTENT.words());

  private PersonNames() {}

  /** Whether a word is a name: a surname and one or two characters that end no post and no unit. */
  static boolean isName(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !word.codePoints().allMatch(Characters::isIdeograph)) {
      return false;
    }
    boolean compound = SURNAMES.contains(word.substring(0, 2)) && length > 2;
    boolean single = SURNAMES.contains(word.substring(0, 1)) && length < 4;
    return (compound || single)
        && !WORDS.contains(word)
        && CONTENT.notLast().indexOf(word.charAt(length - 1)) < 0
        && word.indexOf('某') < 0;
  }

  /** Whether a character is a surname. */
  static boolean isSurname(char c) {
    return SURNAMES.contains(String.valueOf(c));
  }

  /**
   * What tells names.
   *
   * @param surnames of one or two characters
   * @param words that begin like a name and are none
   * @param notLast characters that end posts, units and people of a kind
   */
  private record Content(List<String> surnames, List<String> words, String notLast) {}
}
