package io.github.duizhao.robustness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Strings that make a regex with a fault run away: its own literals and members of its classes,
 * repeated, alone and in pairs, behind a start that matches and before an end that does not.
 */
final class AttackStrings {

  /** Of a regex with more words, the first and some others are enough. */
  private static final int MOST_WORDS = 10;

  /** Longer pieces would hardly be repeated at all. */
  private static final int LONGEST = 20;

  private AttackStrings() {}

  /** The pieces that are worth repeating for a regex. */
  static List<String> pieces(String regex) {
    List<String> words = words(regex);
    Set<String> pieces = new LinkedHashSet<>(words);
    pieces.addAll(List.of("字", "一", "0", "a", " ", "\n", "，", "“", "（", "《"));
    for (int i = 0; i + 1 < words.size(); i++) {
      pieces.add(words.get(i) + words.get(i + 1));
      pieces.add(words.get(i) + "字");
    }
    StringBuilder all = new StringBuilder();
    words.forEach(all::append);
    pieces.add(all.substring(0, Math.min(all.length(), LONGEST)));
    return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
  }

  /** The literal stretches of a regex, spread over all of it. */
  static List<String> words(String regex) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    int i = 0;
    while (i < regex.length()) {
      char c = regex.charAt(i);
      if (c == '{') {
        i = Math.max(i, regex.indexOf('}', i));
        c = ' ';
      } else if (c == '\\' && i + 1 < regex.length()) {
        i++;
        word.append(escaped(regex.charAt(i)));
        i++;
        continue;
      }
      if (Character.isLetterOrDigit(c) || "，。：、“”《》【】〔〕".indexOf(c) >= 0) {
        word.append(c);
      } else {
        add(words, word);
      }
      i++;
    }
    add(words, word);
    List<String> all = new ArrayList<>(words);
    int step = Math.max(1, (all.size() + MOST_WORDS - 1) / MOST_WORDS);
    List<String> some = new ArrayList<>();
    for (int w = 0; w < all.size(); w += step) {
      some.add(all.get(w));
    }
    return some;
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'd' -> "1";
      case 's' -> " ";
      case 'p', 'P' -> "";
      case 'w' -> "a";
      default -> Character.isLetterOrDigit(c) ? "" : String.valueOf(c);
    };
  }

  private static void add(Set<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.substring(0, Math.min(word.length(), LONGEST)));
      word.setLength(0);
    }
  }
}
