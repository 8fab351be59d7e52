package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words to look for in short texts; a word that stands inside one of the exceptions is not found.
 * Immutable.
 */
final class WordList {

  private final TermTable table;

  WordList(List<String> words, List<String> exceptions) {
    List<Entry> entries = new ArrayList<>();
    words.forEach(word -> entries.add(new Entry(word, 0, true)));
    exceptions.forEach(word -> entries.add(new Entry(word, 0, false)));
    this.table = new TermTable(entries);
  }

  /** The first word in a text. */
  Optional<Span> first(String text) {
    return find(text, 1).stream().findFirst();
  }

  /** The words in a text, in text order, not overlapping. */
  List<Span> all(String text) {
    return find(text, Integer.MAX_VALUE);
  }

  private List<Span> find(String text, int most) {
    List<Span> found = new ArrayList<>();
    char[] characters = text.toCharArray();
    int i = table.next(characters, 0, characters.length);
    while (i < characters.length && found.size() < most) {
      int word = table.longestAt(characters, i, characters.length);
      int end = i + TermTable.length(word);
      if (TermTable.counts(word)) {
        found.add(new Span(i, end));
      }
      i = table.next(characters, Math.max(end, i + 1), characters.length);
    }
    return found;
  }
}
