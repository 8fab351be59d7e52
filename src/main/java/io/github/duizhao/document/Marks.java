package io.github.duizhao.document;

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

  /** In text order, those that do not count as characters: blanks above all. */
  private final int[] hidden;

  private Marks(String text, int[] places, boolean[] present, int[] hidden) {
    this.text = text;
    this.places = places;
    this.present = present;
    this.hidden = hidden;
  }

  /** Those of a text with these characters. */
  static Marks of(String text, char[] characters) {
    int[] places = new int[16 + characters.length / 4];
    boolean[] present = new boolean[LOWER_BITS + 1];
    int[] hidden = new int[64];
    int size = 0;
    int sizeOfHidden = 0;
    for (int i = 0; i < characters.length; i++) {
      // The basic block without its end: the ideographs of nearly all words.
      if (characters[i] < 0x4E00 || characters[i] >= 0x9FE0) {
        if (size == places.length) {
          places = Arrays.copyOf(places, 2 * size);
        }
        places[size] = i;
        present[characters[i] & LOWER_BITS] = true;
        size++;
        if (!Characters.isVisible(characters[i])) {
          hidden = sizeOfHidden < hidden.length ? hidden : Arrays.copyOf(hidden, 2 * sizeOfHidden);
          hidden[sizeOfHidden] = i;
          sizeOfHidden++;
        }
      }
    }
    places = Arrays.copyOf(places, size + 1);
    places[size] = Integer.MAX_VALUE;
    return new Marks(text, places, present, Arrays.copyOf(hidden, sizeOfHidden));
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

  /** As {@link Characters#countVisible(CharSequence, int, int)}, without reading the range. */
  public int countVisible(int from, int to) {
    return to - from - hiddenBefore(to) + hiddenBefore(from);
  }

  private int hiddenBefore(int offset) {
    int found = Arrays.binarySearch(hidden, offset);
    return found < 0 ? -found - 1 : found;
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
