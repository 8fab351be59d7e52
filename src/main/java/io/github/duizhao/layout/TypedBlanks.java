package io.github.duizhao.layout;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.LineStart;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the blanks in a paragraph that were typed for its looks. Offsets are in the paragraph. */
public final class TypedBlanks {

  /** All blanks that somebody types. */
  public static final String ALL =
      " \t\u3000\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F";

  private static final String CLAUSE_ENDS = "，。；！？,;!?";
  private static final String SENTENCE_ENDS = "。！？；：.!?;:";
  private static final int SPARSE = 2;
  private static final int SHORTEST_TITLE = 4;

  private TypedBlanks() {}

  /**
   * Whether a character is a blank that somebody types: the zero-width ones may hold a picture or a
   * field.
   */
  public static boolean isTyped(char c) {
    return c <= '\u3000'
        && (c == ' '
            || c == '\t'
            || c == '\u3000'
            || c == '\u00A0'
            || (c >= '\u2000' && c <= '\u200A')
            || c == '\u202F'
            || c == '\u205F');
  }

  /** How many blanks a paragraph starts with; 0 if it has nothing else. */
  public static int leading(String text) {
    int end = 0;
    while (end < text.length() && isTyped(text.charAt(end))) {
      end++;
    }
    return end == text.length() ? 0 : end;
  }

  /**
   * The blanks between two ideographs of running text: long ones, or more than two. A name of two
   * characters (李　明) has one, and what comes before the first comma may be a heading.
   */
  public static List<Span> inside(String text) {
    int i = leading(text);
    if (!hasTyped(text, i)) {
      return List.of();
    }
    List<Span> gaps = new ArrayList<>();
    boolean clause = false;
    boolean wide = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isTyped(c)) {
        clause |= Characters.isOneOf(CLAUSE_ENDS, c) || Characters.isHalfwidthStop(text, i);
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isTyped(text.charAt(i))) {
        i++;
      }
      if (clause
          && !LineStart.isMarked(text.substring(i, Math.min(text.length(), i + 3)))
          && isBetweenIdeographs(text, start, i)) {
        gaps.add(new Span(start, i));
        wide |= i - start > 1;
      }
    }
    boolean prose = !gaps.isEmpty() && endsSentence(text);
    return prose && (wide || gaps.size() > SPARSE) ? gaps : List.of();
  }

  private static boolean hasTyped(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isTyped(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The blanks between all characters of a title; none if they do not stand between all. */
  public static List<Span> between(String title) {
    List<Span> gaps = new ArrayList<>();
    int characters = 0;
    for (int i = leading(title); i < title.length(); i++) {
      if (!isTyped(title.charAt(i))) {
        characters++;
        continue;
      }
      int start = i;
      while (i + 1 < title.length() && isTyped(title.charAt(i + 1))) {
        i++;
      }
      if (isBetweenIdeographs(title, start, i + 1)) {
        gaps.add(new Span(start, i + 1));
      }
    }
    return characters >= SHORTEST_TITLE && gaps.size() == characters - 1 ? gaps : List.of();
  }

  /** Whether a paragraph ends like a sentence. */
  public static boolean endsSentence(String text) {
    String words = text.strip();
    return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isBetweenIdeographs(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && Characters.isIdeograph(text.charAt(start - 1))
        && Characters.isIdeograph(text.charAt(end));
  }
}
