package io.github.duizhao.check;

import io.github.duizhao.document.Snapshot;
import java.util.Arrays;

/**
 * Where the characters of a text stand that are no common ideographs: marks, digits, letters,
 * blanks and line ends. They are found in one pass; what looks for them need not read the words
 * between. Immutable.
 */
public final class Marks {

  /** A character is noted by its lower bits: what is taken for another is looked for in vain. */
  private static final int LOWER_BITS = 0x3FF;

  private final String text;

  /** In text order, and behind the last one a place that no text has. */
  private final int[] places;

  /** By the lower bits of a character, whether it stands in the text. */
  private final boolean[] present;

  private Marks(String text, int[] places, boolean[] present) {
    this.text = text;
    this.places = places;
    this.present = present;
  }

  /** Those of a text. */
  public static Marks of(Snapshot snapshot) {
    char[] characters = snapshot.characters();
    int[] places = new int[16 + characters.length / 4];
    boolean[] present = new boolean[LOWER_BITS + 1];
    int size = 0;
    for (int i = 0; i < characters.length; i++) {
      // The basic block without its end: the ideographs of nearly all words.
      if (characters[i] < 0x4E00 || characters[i] >= 0x9FE0) {
        if (size == places.length) {
          places = Arrays.copyOf(places, 2 * size);
        }
        places[size] = i;
        present[characters[i] & LOWER_BITS] = true;
        size++;
      }
    }
    places = Arrays.copyOf(places, size + 1);
    places[size] = Integer.MAX_VALUE;
    return new Marks(snapshot.text(), places, present);
  }

  /** The index of the first one at an offset or behind it, for {@link #place}. */
  public int from(int offset) {
    int low = 0;
    int high = places.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place with an index; behind the last one, a place that no text has. */
  public int place(int index) {
    return places[index];
  }

  /** The first place in a range with one of some characters, -1 if there is none. */
  public int first(String characters, int from, int to) {
    if (!mayHave(characters)) {
      return -1;
    }
    for (int i = from(from); places[i] < to; i++) {
      if (characters.indexOf(text.charAt(places[i])) >= 0) {
        return places[i];
      }
    }
    return -1;
  }

  /** Whether the text may have one of some characters. */
  private boolean mayHave(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (present[characters.charAt(i) & LOWER_BITS]) {
        return true;
      }
    }
    return false;
  }
}
