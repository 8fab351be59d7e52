package io.github.duizhao.check.rules;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the opening of a statement tells. */
final class OpeningSlots {

  /** Longer openings are read only so far, in characters. */
  private static final int LONGEST = 800;

  private static final Lexicon LEXICON =
      JsonResource.read(OpeningSlots.class, "openings.json", Lexicon.class);

  private final String text;

  /** Reads an opening, in any order and words. */
  OpeningSlots(String opening) {
    this.text = plain(opening);
  }

  /** The opening without blanks, as far as it is read. */
  String text() {
    return text;
  }

  /** Whether the opening tells something. */
  boolean has(Slot slot) {
    return slot.pattern.matcher(text).find();
  }

  /** What a full opening tells, of that which is not there. */
  List<Slot> missing() {
    return Stream.of(Slot.BASIS, Slot.MEETING, Slot.PREPARATION, Slot.TRANSITION)
        .filter(slot -> !has(slot))
        .toList();
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
