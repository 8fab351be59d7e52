package io.github.duizhao.check.rules;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the opening of a statement tells. */
final class OpeningSlots {

  /** Longer openings are read only so far, in characters. */
  private static final int LONGEST = 800;

  private static final Lexicon LEXICON =
      JsonResource.read(OpeningSlots.class, "openings.json", Lexicon.class);

  private OpeningSlots() {}

  /** What an opening tells, in any order and words. */
  static Set<Slot> in(String opening) {
    String plain = plain(opening);
    Set<Slot> found = EnumSet.noneOf(Slot.class);
    for (Slot slot : Slot.values()) {
      if (slot.pattern.matcher(plain).find()) {
        found.add(slot);
      }
    }
    return found;
  }

  /** The text without blanks, as far as it is read. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length() && plain.length() < LONGEST; i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  /** What a full opening tells, of that which is not there. */
  static List<Slot> missing(Set<Slot> found) {
    List<Slot> missing = new ArrayList<>();
    for (Slot slot : List.of(Slot.BASIS, Slot.MEETING, Slot.PREPARATION, Slot.TRANSITION)) {
      if (!found.contains(slot)) {
        missing.add(slot);
      }
    }
    return missing;
  }

  /** A function of the opening. */
  enum Slot {
    BASIS(LEXICON.basis()),
    MEETING(LEXICON.meeting()),
    TOPIC(LEXICON.topic()),
    PREPARATION(LEXICON.preparation()),
    AGAINST(LEXICON.against()),
    TRANSITION(LEXICON.transition());

    private final Pattern pattern;

    Slot(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  private record Lexicon(
      String basis,
      String meeting,
      String topic,
      String preparation,
      String against,
      String transition) {}
}
