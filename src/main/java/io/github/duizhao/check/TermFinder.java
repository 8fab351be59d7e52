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
    for (int i = table.next(text, from, to); i < to; i = table.next(text, i + 1, to)) {
      if (table.longestAt(text, i, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** The words in a text, in text order, not overlapping; a word as often as it stands there. */
  public List<String> all(String text) {
    List<String> found = new ArrayList<>();
    visit(text, 0, text.length(), (entry, at) -> found.add(entry.term()));
    return found;
  }

  /** The places of the words in a text, in text order, not overlapping. */
  public List<Span> places(String text) {
    List<Span> found = new ArrayList<>();
    visit(
        text,
        0,
        text.length(),
        (entry, at) -> found.add(new Span(at, at + entry.term().length())));
    return found;
  }

  /** The text with every word of the list blanked out, so that all offsets stay. */
  public String blanked(String text) {
    char[][] blanked = new char[1][];
    visit(
        text,
        0,
        text.length(),
        (entry, at) -> {
          blanked[0] = blanked[0] == null ? text.toCharArray() : blanked[0];
          Arrays.fill(blanked[0], at, at + entry.term().length(), ' ');
        });
    return blanked[0] == null ? text : new String(blanked[0]);
  }

  private void visit(String text, int from, int to, TermTable.Visitor visitor) {
    int i = table.next(text, from, to);
    while (i < to) {
      Entry entry = table.longestAt(text, i, to);
      int end = i + 1;
      if (entry != null) {
        visitor.found(entry, i);
        end = i + entry.term().length();
      }
      i = table.next(text, end, to);
    }
  }
}
