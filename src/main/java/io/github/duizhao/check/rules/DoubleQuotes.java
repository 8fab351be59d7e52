package io.github.duizhao.check.rules;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The double quotation marks of a paragraph, whatever their form: “ ”, straight " ＂, and the corner
 * marks 「」『』 of traditional text. Straight marks that are inches or part of code are left out.
 */
final class DoubleQuotes {

  private static final char OPEN = '“';
  private static final char CLOSE = '”';

  /** What can stand at the inner side of a pair besides a word. */
  private static final String MAY_START = "《〈‘（(【〔…—×";

  private static final String MAY_END = "》〉’）)】〕…—。！？，、；：.!?,;:%％×";

  private final String text;
  private final List<Integer> places = new ArrayList<>();

  DoubleQuotes(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPEN || c == CLOSE || isCorner(c) || (isStraight(c) && !isInch(i))) {
        places.add(i);
      }
    }
    dropCode();
  }

  /** Whether a paragraph has a mark at all; the cheap question before the others. */
  static boolean in(Paragraph paragraph, Marks marks) {
    return marks.first("“”\"＂「」『』", paragraph.start(), paragraph.end()) >= 0;
  }

  /** The offsets of the marks in the paragraph, ascending. */
  List<Integer> places() {
    return places;
  }

  /** Whether all marks are curly and close what they open, nested or not. */
  boolean areRight() {
    int depth = 0;
    for (int place : places) {
      depth += text.charAt(place) == OPEN ? 1 : text.charAt(place) == CLOSE ? -1 : -9;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  /** Whether the first of each two marks surely opens and the second surely closes. */
  boolean arePairs() {
    if (places.size() % 2 == 1 || areCurlyNested()) {
      return false;
    }
    for (int i = 0; i < places.size(); i += 2) {
      if (!mayPair(places.get(i), places.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** The mark that should stand at the place with an index, where the marks are pairs. */
  static char right(int index) {
    return index % 2 == 0 ? OPEN : CLOSE;
  }

  /** The offset of the first mark that has no partner or is of a wrong form. */
  int firstWrong() {
    List<Integer> open = new ArrayList<>();
    for (int place : places) {
      char c = text.charAt(place);
      if (c == OPEN) {
        open.add(place);
      } else if (c != CLOSE || open.isEmpty()) {
        return place;
      } else {
        open.remove(open.size() - 1);
      }
    }
    return open.get(0);
  }

  /**
   * Whether the curly marks alone are right, with pairs in pairs: then not each second one closes.
   */
  private boolean areCurlyNested() {
    int depth = 0;
    boolean nested = false;
    for (int place : places) {
      char c = text.charAt(place);
      depth += c == OPEN ? 1 : c == CLOSE ? -1 : 0;
      nested |= depth > 1;
      if (depth < 0) {
        return false;
      }
    }
    return nested && depth == 0;
  }

  private boolean mayPair(int open, int close) {
    if (close - open < 2 || isOpener(text.charAt(close)) || isCloser(text.charAt(open))) {
      return false;
    }
    char first = text.charAt(open + 1);
    char last = text.charAt(close - 1);
    return (Character.isLetterOrDigit(first) || MAY_START.indexOf(first) >= 0)
        && (Character.isLetterOrDigit(last) || MAY_END.indexOf(last) >= 0);
  }

  private static boolean isOpener(char c) {
    return c == '「' || c == '『';
  }

  private static boolean isCloser(char c) {
    return c == '」' || c == '』';
  }

  private static boolean isCorner(char c) {
    return c >= '「' && c <= '』';
  }

  private static boolean isStraight(char c) {
    return c == '"' || c == '＂';
  }

  /** A straight mark after a number, while none is open, is that of inches. */
  private boolean isInch(int index) {
    return index > 0 && Digits.isDigit(text.charAt(index - 1)) && places.size() % 2 == 0;
  }

  /** Drops pairs of straight marks that have no Chinese in or around them, and those of code. */
  private void dropCode() {
    int i = 0;
    while (i + 1 < places.size()) {
      int open = places.get(i);
      int close = places.get(i + 1);
      boolean straight = isStraight(text.charAt(open)) && isStraight(text.charAt(close));
      if (straight && (isCode(open, close) || !touchesChinese(open, close))) {
        places.remove(i + 1);
        places.remove(i);
      } else {
        i += straight ? 2 : 1;
      }
    }
    if (places.size() == 1 && isStraight(text.charAt(places.get(0))) && !isBesideChinese(0)) {
      places.clear();
    }
  }

  private boolean isCode(int open, int close) {
    return (open > 0 && "={[\\".indexOf(text.charAt(open - 1)) >= 0)
        || (close + 1 < text.length() && "=}]\\".indexOf(text.charAt(close + 1)) >= 0);
  }

  private boolean touchesChinese(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (Characters.isIdeograph(text.charAt(i))) {
        return true;
      }
    }
    return open > 0
        && Characters.isIdeograph(text.charAt(open - 1))
        && close + 1 < text.length()
        && Characters.isIdeograph(text.charAt(close + 1));
  }

  private boolean isBesideChinese(int index) {
    int place = places.get(index);
    return (place > 0 && Characters.isIdeograph(text.charAt(place - 1)))
        || (place + 1 < text.length() && Characters.isIdeograph(text.charAt(place + 1)));
  }
}
