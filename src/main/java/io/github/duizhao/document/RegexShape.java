package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be told from a regex about the texts it matches without running it. It errs on one side
 * only: where it says that nothing can match, nothing does. Immutable.
 */
final class RegexShape {

  /** A pair of sets: the characters that a place needs, and the ones right after. */
  private record Need(CharacterSet first, CharacterSet second) {

    /** The first such place in a range, -1 if there is none. */
    int nextIn(CharSequence text, int from, int to) {
      // A String of its own loop, for the compiler to make the most of it.
      return text instanceof String string
          ? nextInString(string, from, to)
          : nextInOther(text, from, to);
    }

    private int nextInString(String text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (first.mayHave(text.charAt(i))
            && (second.isAll() || (i + 1 < to && second.mayHave(text.charAt(i + 1))))) {
          return i;
        }
      }
      return -1;
    }

    private int nextInOther(CharSequence text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (first.mayHave(text.charAt(i))
            && (second.isAll() || (i + 1 < to && second.mayHave(text.charAt(i + 1))))) {
          return i;
        }
      }
      return -1;
    }
  }

  private final boolean anchored;
  private final String first;
  private final String second;
  private final Need start;
  private final List<Need> needs;

  private RegexShape(boolean anchored, String first, String second, List<Need> needs) {
    this.anchored = anchored;
    this.first = first;
    this.second = second;
    this.start = first == null ? null : need(first, second);
    this.needs = needs;
  }

  /** Reads a regex; of one with means that it does not know, nothing is told. */
  static RegexShape of(String regex) {
    RegexReader.Sequence whole = RegexReader.read(regex);
    if (whole == null) {
      return new RegexShape(false, null, null, List.of());
    }
    List<Need> needs = new ArrayList<>();
    for (RegexPart part : whole.needs()) {
      needs.add(need(part.first(), second(part)));
    }
    RegexPart all = whole.part();
    String first = all.nullable() ? null : all.first();
    return new RegexShape(whole.anchored(), first, second(all), List.copyOf(needs));
  }

  private static String second(RegexPart part) {
    return part.mayBeOne() ? null : part.second();
  }

  private static Need need(String first, String second) {
    return new Need(CharacterSet.of(first), CharacterSet.of(second));
  }

  /** Whether it matches only where the text begins. */
  boolean anchored() {
    return anchored;
  }

  /** The characters that its matches begin with, null where that is not known. */
  String first() {
    return first;
  }

  /** Their second characters, null for all or where a match may be a single character. */
  String second() {
    return second;
  }

  /** Whether a range may have a match: all that a match needs stands there, in its order. */
  boolean mayBeIn(CharSequence text, int from, int to) {
    // Where a match starts is looked for anyhow.
    if (start != null && !anchored) {
      return true;
    }
    int at = from;
    for (Need need : needs) {
      int found = need.nextIn(text, at, to);
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  /** Whether a match may start at an offset. */
  boolean mayStartAt(CharSequence text, int at, int to) {
    return (!anchored || at == 0)
        && (start == null || (at < to && start.nextIn(text, at, Math.min(to, at + 2)) == at));
  }

  /** The next place from an offset on where a match may start, -1 if there is none. */
  int nextStart(CharSequence text, int from, int to) {
    if (anchored && from > 0) {
      return -1;
    }
    if (start == null) {
      return from <= to ? from : -1;
    }
    int found = start.nextIn(text, from, to);
    return anchored && found > 0 ? -1 : found;
  }
}
