package io.github.duizhao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a list in a text in one pass, the longest at each place. Immutable. */
public final class TermFinder {

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /** A finder for some words; empty ones are passed over. */
  public TermFinder(Collection<String> terms) {
    for (String term : terms) {
      if (!term.isEmpty()) {
        byFirst.computeIfAbsent(term.charAt(0), first -> new ArrayList<>()).add(term);
      }
    }
    for (List<String> list : byFirst.values()) {
      list.sort((a, b) -> b.length() - a.length());
    }
  }

  /** Whether the text has one of the words. */
  public boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The words in a text, in text order, not overlapping; a word as often as it stands there. */
  public List<String> all(String text) {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      String term = at(text, i);
      if (term == null) {
        i++;
      } else {
        found.add(term);
        i += term.length();
      }
    }
    return found;
  }

  /** The text with every word of the list blanked out, so that all offsets stay. */
  public String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      String term = at(text, i);
      if (term == null) {
        i++;
      } else {
        blanked.replace(i, i + term.length(), " ".repeat(term.length()));
        i += term.length();
      }
    }
    return blanked.toString();
  }

  /** The longest word of the list that starts at an offset, or null. */
  private String at(String text, int offset) {
    for (String term : byFirst.getOrDefault(text.charAt(offset), List.of())) {
      if (text.startsWith(term, offset)) {
        return term;
      }
    }
    return null;
  }
}
