package io.github.duizhao.check;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells asterisks that stand for something unsaid (**县, *月) from those of markdown. */
final class Asterisks {

  private static final TextPattern RUN = TextPattern.of("\\*+");
  private static final int LONGEST_NOUN = 4;

  private Asterisks() {}

  /** The runs of asterisks that are placeholders, paragraph by paragraph. */
  static List<Span> in(String text, Set<String> maskedNouns) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (text.indexOf('*', start) < 0) {
        return found;
      }
      inParagraph(text, start, end, maskedNouns, found);
      start = end + 1;
    }
    return found;
  }

  private static void inParagraph(
      String text, int start, int end, Set<String> maskedNouns, List<Span> found) {
    if (isRuler(text, start, end)) {
      return;
    }
    List<Span> ones = new ArrayList<>();
    List<Span> twos = new ArrayList<>();
    List<Span> longs = new ArrayList<>();
    TextPattern.Search matcher = RUN.search(text, start, end);
    while (matcher.find()) {
      Span run = new Span(matcher.start(), matcher.end());
      (run.length() == 1 ? ones : run.length() == 2 ? twos : longs).add(run);
    }
    unpaired(text, ones, maskedNouns, found, true);
    unpaired(text, twos, maskedNouns, found, false);
    if (longs.size() % 2 == 1) {
      found.addAll(longs);
    }
  }

  /**
   * Keeps what is not emphasis. Two runs with words between them are emphasis, unless a noun that
   * is usually masked follows each of them: **同志和**同志.
   */
  private static void unpaired(
      String text, List<Span> runs, Set<String> nouns, List<Span> found, boolean nounNeeded) {
    int i = 0;
    while (i < runs.size()) {
      Span run = runs.get(i);
      boolean paired =
          i + 1 < runs.size()
              && opens(text, run)
              && closes(text, runs.get(i + 1))
              && !(nounFollows(text, run, nouns) && nounFollows(text, runs.get(i + 1), nouns));
      if (paired) {
        i += 2;
        continue;
      }
      if (nounNeeded ? isMask(text, run, nouns) : !isInFormula(text, run)) {
        found.add(run);
      }
      i++;
    }
  }

  private static boolean isMask(String text, Span run, Set<String> nouns) {
    return nounFollows(text, run, nouns) && !isInFormula(text, run);
  }

  private static boolean opens(String text, Span run) {
    return run.end() < text.length() && !Characters.isBlank(text.charAt(run.end()));
  }

  private static boolean closes(String text, Span run) {
    return run.start() > 0 && !Characters.isBlank(text.charAt(run.start() - 1));
  }

  private static boolean isInFormula(String text, Span run) {
    return run.start() > 0
        && isAsciiWord(text.charAt(run.start() - 1))
        && run.end() < text.length()
        && isAsciiWord(text.charAt(run.end()));
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean nounFollows(String text, Span run, Set<String> nouns) {
    for (int length = 1; length <= LONGEST_NOUN && run.end() + length <= text.length(); length++) {
      if (nouns.contains(text.substring(run.end(), run.end() + length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the paragraph is a markdown ruler of asterisks. */
  private static boolean isRuler(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '*' && !Characters.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
