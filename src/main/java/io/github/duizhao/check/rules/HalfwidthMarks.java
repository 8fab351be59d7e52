package io.github.duizhao.check.rules;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the half-width marks of a paragraph that stand in Chinese text. Whether a mark is one
 * depends on the words beside it alone, never on other marks that may be mended with it, so that
 * mending once mends all.
 */
final class HalfwidthMarks {

  private static final String MARKS = ",:;?!";
  private static final String FULL = "，：；？！";

  /** Brackets and quotation marks beside a mark are looked through to the word behind. */
  private static final String THROUGH = "()（）“”‘’「」『』《》〈〉【】〔〕\"'＂";

  /** Most paragraphs have none of them at all. */
  private static final String ALL = MARKS + ".()";

  private static final int SHORTEST_BEFORE_DOT = 3;

  private final String text;
  private final int[] before;
  private final int[] after;

  private HalfwidthMarks(String text) {
    this.text = text;
    this.before = new int[text.length()];
    this.after = new int[text.length()];
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      before[i] = last;
      last = isThrough(text.charAt(i)) ? last : i;
    }
    int next = -1;
    for (int i = text.length() - 1; i >= 0; i--) {
      after[i] = next;
      next = isThrough(text.charAt(i)) ? next : i;
    }
  }

  /** The replacements that mend a paragraph, in text order; their places are in the snapshot. */
  static List<Edit> edits(Paragraph paragraph, Marks marks) {
    return marks.first(ALL, paragraph.start(), paragraph.end()) < 0
        ? List.of()
        : new HalfwidthMarks(paragraph.text()).edits(paragraph.start());
  }

  private List<Edit> edits(int base) {
    boolean[] brackets = brackets();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String full = "";
      if (brackets[i]) {
        full = c == '(' ? "（" : "）";
      } else if (MARKS.indexOf(c) >= 0 && standsInChinese(i)) {
        full = FULL.substring(MARKS.indexOf(c), MARKS.indexOf(c) + 1);
      } else if (c == '.' && endsSentence(i)) {
        full = "。";
      }
      if (!full.isEmpty()) {
        edits.add(new Edit(new Span(base + i, base + (brackets[i] ? i + 1 : gapEnd(i))), full));
      }
    }
    return edits;
  }

  /** Where the blanks end that were typed after a mark and that a full-width one has built in. */
  private int gapEnd(int mark) {
    int end = mark + 1;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end < text.length() ? end : mark + 1;
  }

  /** Whether Chinese words, or a number and Chinese words, stand on the two sides. */
  private boolean standsInChinese(int index) {
    if (before[index] < 0 || isNumberMark(index)) {
      return false;
    }
    char left = text.charAt(before[index]);
    if (after[index] < 0) {
      return Characters.isIdeograph(left);
    }
    char right = text.charAt(after[index]);
    return (Characters.isIdeograph(left)
            && (Characters.isIdeograph(right) || Digits.isDigit(right)))
        || (Digits.isDigit(left) && Characters.isIdeograph(right));
  }

  /** Whether a dot closes a clause; between two short words it may be that of a foreign name. */
  private boolean endsSentence(int index) {
    if (index == 0
        || before[index] != index - 1
        || !Characters.isIdeograph(text.charAt(index - 1))
        || isNumberMark(index)) {
      return false;
    }
    if (after[index] < 0) {
      return true;
    }
    int from = index;
    while (from > 0 && index - from < SHORTEST_BEFORE_DOT && isWord(text.charAt(from - 1))) {
      from--;
    }
    return index - from == SHORTEST_BEFORE_DOT
        && after[index] == index + 1
        && Characters.isIdeograph(text.charAt(index + 1));
  }

  private static boolean isWord(char c) {
    return Characters.isIdeograph(c) || Digits.isDigit(c);
  }

  /** Whether a mark belongs to the number that the paragraph starts with: 1, 一. */
  private boolean isNumberMark(int index) {
    for (int i = before[index]; i >= 0; i = before[i]) {
      char c = text.charAt(i);
      if (!Digits.isDigit(c) && "一二三四五六七八九十".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The half-width brackets of pairs with Chinese words in them and none of Latin beside them. */
  private boolean[] brackets() {
    boolean[] bad = new boolean[text.length()];
    int[] ideographs = new int[text.length() + 1];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ideographs[i + 1] = ideographs[i] + (Characters.isIdeograph(c) ? 1 : 0);
      if (c == '(' || c == '（') {
        open.push(i);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        int start = open.pop();
        if (ideographs[i] > ideographs[start] && before[start] >= 0 && !isCode(start, i)) {
          bad[start] = text.charAt(start) == '(';
          bad[i] = c == ')';
        }
      }
    }
    return bad;
  }

  private boolean isCode(int open, int close) {
    return isLatin(open - 1) || isLatin(close + 1);
  }

  private boolean isLatin(int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return Digits.isDigit(c)
        || (c < 0x80 && (Character.isLetter(c) || c == '_' || c == '/' || c == '\\'));
  }

  private static boolean isThrough(char c) {
    return Characters.isBlank(c) || THROUGH.indexOf(c) >= 0;
  }
}
