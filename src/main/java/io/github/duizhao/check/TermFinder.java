package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds the words of a list in a text in one pass, the longest at each place. Immutable. */
public final class TermFinder {

  private final TermTable table;

  /** A finder for some words; empty ones are passed over. */
  public TermFinder(Collection<String> terms) {
    this.table =
        new TermTable(
            terms.stream()
                .filter(term -> !term.isEmpty())
                .map(term -> new Entry(term, 0, true))
                .toList());
  }

  /** Whether the text has one of the words. */
  public boolean in(String text) {
    return in(text, 0, text.length());
  }

  /** Whether a range has one of the words in it as a whole. */
  public boolean in(String text, int from, int to) {
    char[] range = new char[to - from];
    text.getChars(from, to, range, 0);
    return in(range, 0, range.length);
  }

  /** As {@link #in(String, int, int)}, for one who has the characters at hand. */
  public boolean in(char[] text, int from, int to) {
    int i = table.next(text, from, to);
    while (i < to && table.longestAt(text, i, to) == 0) {
      i = table.next(text, i + 1, to);
    }
    return i < to;
  }

  /** The words in a text, in text order, not overlapping; a word as often as it stands there. */
  public List<String> all(String text) {
    List<String> found = new ArrayList<>();
    visit(text.toCharArray(), (from, to) -> found.add(text.substring(from, to)));
    return found;
  }

  /** The places of the words in a text, in text order, not overlapping. */
  public List<Span> places(String text) {
    List<Span> found = new ArrayList<>();
    visit(text.toCharArray(), (from, to) -> found.add(new Span(from, to)));
    return found;
  }

  /** The text with every word of the list blanked out, so that all offsets stay. */
  public String blanked(String text) {
    char[] blanked = text.toCharArray();
    boolean any = visit(blanked, (from, to) -> Arrays.fill(blanked, from, to, ' '));
    return any ? new String(blanked) : text;
  }

  /** Tells of each word; whether there was any. */
  private boolean visit(char[] text, Visitor visitor) {
    boolean any = false;
    int i = table.next(text, 0, text.length);
    while (i < text.length) {
      int end = i + TermTable.length(table.longestAt(text, i, text.length));
      if (end > i) {
        any = true;
        visitor.found(i, end);
      }
      i = table.next(text, Math.max(end, i + 1), text.length);
    }
    return any;
  }

  private interface Visitor {
    void found(int from, int to);
  }
}
