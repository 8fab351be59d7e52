package io.github.duizhao.check.completion;

import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that count the points of a line: 一是 … 二是 …, 其一，, 首先，, ①.
 *
 * @param starts where they stand, in the text that was read
 * @param next the word that counts the next point, "" where nothing is counted
 */
record CountWords(List<Integer> starts, String next) {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final List<String> ORDER = List.of("首先", "其次", "再次");

  private static final Pattern WORD =
      Pattern.compile(
          "(?<=^|[。；！？：;:，,”])[ \\u3000]*"
              + "(?:([一二三四五六七八九十])(是要|要|是)"
              + "|(其|第)([一二三四五六七八九十])([，、,：])"
              + "|(首先|其次|再次|再者|最后|此外)([，,]?)"
              + "|([①-⑲]))");

  /** Copies the list. */
  CountWords {
    starts = List.copyOf(starts);
  }

  /**
   * Reads a line. Of several ways of counting the one that was used last goes on.
   *
   * @param from where its words begin, after its number and its heading
   */
  static CountWords of(String text, Span line, int from) {
    List<Integer> starts = new ArrayList<>();
    String kind = "";
    String next = "";
    Matcher word = WORD.matcher(text.substring(from, line.end()));
    while (word.find()) {
      String read = kind(word);
      if (!read.equals(kind)) {
        starts.clear();
        kind = read;
      }
      starts.add(from + word.start());
      next = next(word);
    }
    return new CountWords(starts, next);
  }

  private static String kind(Matcher word) {
    if (word.group(1) != null) {
      return "是";
    }
    return word.group(3) != null ? word.group(3) : word.group(6) != null ? "首先" : "①";
  }

  private static String next(Matcher word) {
    if (word.group(1) != null) {
      return numeral(word.group(1)) + word.group(2);
    }
    if (word.group(3) != null) {
      return word.group(3) + numeral(word.group(4)) + word.group(5);
    }
    if (word.group(6) != null) {
      int place = ORDER.indexOf(word.group(6));
      boolean goesOn = place >= 0 && place + 1 < ORDER.size();
      return (goesOn ? ORDER.get(place + 1) : "此外") + word.group(7);
    }
    return String.valueOf((char) (word.group(8).charAt(0) + 1));
  }

  private static String numeral(String last) {
    int value = NUMERALS.indexOf(last) + 2;
    return NumberForm.write("一", value);
  }
}
