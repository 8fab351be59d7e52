package io.github.duizhao.check;

import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a list in a text in one pass, the longest at each place. Immutable. */
public final class TermFinder {

  private static final String[] NONE = {};

  /** By the low byte of the first character, the terms that may start there. */
  private final String[][] byFirst = new String[256][];

  /** A finder for some words; empty ones are passed over. */
  public TermFinder(Collection<String> terms) {
    Map<Integer, List<String>> buckets = new HashMap<>();
    for (String term : terms) {
      if (!term.isEmpty()) {
        buckets.computeIfAbsent(term.charAt(0) & 0xFF, bucket -> new ArrayList<>()).add(term);
      }
    }
    Arrays.fill(byFirst, NONE);
    buckets.forEach(
        (bucket, list) -> {
          list.sort((a, b) -> b.length() - a.length());
          byFirst[bucket] = list.toArray(NONE);
        });
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

  /** The places of the words in a text, in text order, not overlapping. */
  public List<Span> places(String text) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      String term = at(text, i);
      if (term == null) {
        i++;
      } else {
        found.add(new Span(i, i + term.length()));
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
    char first = text.charAt(offset);
    for (String term : byFirst[first & 0xFF]) {
      if (term.charAt(0) == first && text.startsWith(term, offset)) {
        return term;
      }
    }
    return null;
  }
}
