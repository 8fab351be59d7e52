package io.github.duizhao.check.rules;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.CharacterSet;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers of a paragraph that are not written as they should be, found in one pass. */
final class Numbers {

  private static final String NUMERALS = "一二三四五六七八九";

  /** Units of what is counted about so many times; 月, 号, 年 name one thing, 3、4号 two. */
  private static final String APPROXIMATE_UNITS = "次户份件人个天名篇遍场家处位本页人";

  private static final String BLANK_UNITS = "次户份件人个天名篇遍场家处位本页项条月日号元万亿小分周期届节字公里米吨台套岁";
  private static final String MIXED_UNITS = "次户份件篇遍场";
  private static final String BREAKS = "。！？；!?;\u2028";

  /** Most characters tell nothing of numbers. */
  private static final CharacterSet TELLING =
      CharacterSet.of(MIXED_UNITS + BREAKS + " \u00A0\u3000、“”《》０１２３４５６７８９");

  private final String text;
  private List<Edit> fullwidth = List.of();
  private List<Edit> approximate = List.of();
  private List<Edit> mixed = List.of();
  private List<Edit> blanks = List.of();
  private List<Span> withBlanks = List.of();
  private int[] chinese;
  private int arabic;
  private int quotes;

  private Numbers(String text) {
    this.text = text;
  }

  /**
   * Those of a paragraph.
   *
   * @param text the characters of the text that it stands in
   */
  static Numbers in(Paragraph paragraph, char[] text) {
    Numbers numbers = new Numbers(paragraph.text());
    int start = paragraph.start();
    for (int i = start; i < paragraph.end(); i++) {
      if (TELLING.mayHave(text[i])) {
        numbers.read(i - start, text[i]);
      }
    }
    numbers.endSentence();
    return numbers;
  }

  boolean isEmpty() {
    return fullwidth.isEmpty() && approximate.isEmpty() && mixed.isEmpty() && withBlanks.isEmpty();
  }

  /** Full-width digits, each with the usual one; those of numbered lines are left out. */
  List<Edit> fullwidth() {
    return fullwidth;
  }

  /** 3、4次 and 三、四次, each as 三四次. */
  List<Edit> approximate() {
    return approximate;
  }

  /** 五次 in a sentence that counts 5次 elsewhere, each in Arabic numerals. */
  List<Edit> mixed() {
    return mixed;
  }

  /** The blanks inside and before {@link #withBlanks}. */
  List<Edit> blanks() {
    return blanks;
  }

  /** Numbers with a blank before their unit. */
  List<Span> withBlanks() {
    return withBlanks;
  }

  private void read(int i, char c) {
    if (Characters.isIdeograph(c)) {
      int unit = MIXED_UNITS.indexOf(c);
      if (unit >= 0) {
        readUnit(i, unit);
      }
    } else if (c < 0x80) {
      if (c == ' ') {
        readBlank(i);
      } else if (BREAKS.indexOf(c) >= 0) {
        endSentence();
      }
    } else if (c >= '０' && c <= '９') {
      readFullwidth(i);
    } else if (c == '、') {
      readApproximate(i);
    } else if (c == '\u00A0' || c == '\u3000') {
      readBlank(i);
    } else if (c == '“' || c == '《') {
      quotes++;
    } else if (c == '”' || c == '》') {
      quotes = Math.max(0, quotes - 1);
    } else if (BREAKS.indexOf(c) >= 0) {
      endSentence();
    }
  }

  private void readFullwidth(int i) {
    boolean inNumerals = NUMERALS.indexOf(before(i)) >= 0 || NUMERALS.indexOf(after(i)) >= 0;
    if (inNumerals
        || isInCode(i)
        || isNumberOfLine(i)
        || isApproximate(i + 1)
        || isApproximate(i - 1)) {
      return; // 二０二四 is a matter of the year, and 3、4 becomes 三四
    }
    String digit = String.valueOf((char) (text.charAt(i) - '０' + '0'));
    fullwidth = with(new Edit(new Span(i, i + 1), digit), fullwidth);
  }

  /** Whether a full-width digit is part of a serial number or a mask: ４X-２, ２０××. */
  private boolean isInCode(int i) {
    int start = i;
    while (start > 0 && Digits.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = i;
    while (end < text.length() && Digits.isDigit(text.charAt(end))) {
      end++;
    }
    return isCode(before(start)) || (end < text.length() && isCode(text.charAt(end)));
  }

  private static boolean isCode(char c) {
    return (c < 0x80 && (Character.isLetter(c) || "*-_/#".indexOf(c) >= 0)) || c == '×' || c == '＊';
  }

  /** Whether a full-width digit belongs to the number that its line starts with: １．, （１）. */
  private boolean isNumberOfLine(int i) {
    int end = i;
    while (end < text.length() && Digits.isFullwidth(text.charAt(end))) {
      end++;
    }
    int start = i;
    while (start > 0 && Digits.isFullwidth(text.charAt(start - 1))) {
      start--;
    }
    if (isBracket(before(start)) && end < text.length() && isBracket(text.charAt(end))) {
      return true;
    }
    return end < text.length()
        && "．.、）)".indexOf(text.charAt(end)) >= 0
        && text.substring(0, start).isBlank();
  }

  private void readApproximate(int i) {
    if (isApproximate(i)) {
      int low = value(text.charAt(i - 1));
      String numerals = low == 1 ? "一两" : NUMERALS.substring(low - 1, low + 1);
      approximate =
          with(new Edit(new Span(i - 1, i + 3), numerals + text.charAt(i + 2)), approximate);
    }
  }

  /** Whether a 、 stands between two neighbouring numbers that count something about so often. */
  private boolean isApproximate(int i) {
    if (i < 2 || i + 2 >= text.length() || text.charAt(i) != '、') {
      return false;
    }
    char first = text.charAt(i - 1);
    char second = text.charAt(i + 1);
    char before = text.charAt(i - 2);
    char unit = text.charAt(i + 2);
    return value(first) > 0
        && value(second) == value(first) + 1
        && Digits.isDigit(first) == Digits.isDigit(second)
        && (Characters.isIdeograph(before) || before == '，' || before == ',')
        && (NUMERALS + "第十百零表图附").indexOf(before) < 0
        && APPROXIMATE_UNITS.indexOf(unit) >= 0
        && !(value(first) == 1 && unit == '次' && text.startsWith("设备", i + 3));
  }

  private static int value(char c) {
    return Digits.isDigit(c) ? Character.digit(c, 10) : NUMERALS.indexOf(c) + 1;
  }

  private void readBlank(int i) {
    if (i == 0 || !Digits.isDigit(text.charAt(i - 1))) {
      return;
    }
    int end = i;
    while (end < text.length() && isGap(text.charAt(end))) {
      end++;
    }
    if (end - i > 2 || end == text.length() || BLANK_UNITS.indexOf(text.charAt(end)) < 0) {
      return;
    }
    int start = i;
    while (start > 0 && (Digits.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    int before = start;
    while (before > 0 && isGap(text.charAt(before - 1))) {
      before--;
    }
    if (before == 0
        || (before == start && text.charAt(start - 1) < 0x80)
        || (before < start && !Characters.isIdeograph(text.charAt(before - 1)))) {
      return;
    }
    if (before < start) {
      blanks = with(new Edit(new Span(before, start), ""), blanks);
    }
    blanks = with(new Edit(new Span(i, end), ""), blanks);
    withBlanks = with(new Span(before, end + 1), withBlanks);
  }

  private void readUnit(int i, int unit) {
    if (i == 0 || quotes > 0) {
      return;
    }
    char number = text.charAt(i - 1);
    if (Digits.isDigit(number)) {
      arabic |= 1 << unit;
    } else if (NUMERALS.indexOf(number) >= 2 && i >= 2) {
      char before = text.charAt(i - 2);
      if ((NUMERALS + "第届十百千万两几零〇、点分每再续连前后这那上下").indexOf(before) < 0 && !Digits.isDigit(before)) {
        chinese = chinese == null ? new int[MIXED_UNITS.length()] : chinese;
        chinese[unit] = i;
      }
    }
  }

  private void endSentence() {
    for (int unit = 0; chinese != null && unit < chinese.length; unit++) {
      if (chinese[unit] > 0 && (arabic & 1 << unit) != 0) {
        int end = chinese[unit] + 1;
        int value = NUMERALS.indexOf(text.charAt(end - 2)) + 1;
        mixed = with(new Edit(new Span(end - 2, end), "" + value + text.charAt(end - 1)), mixed);
      }
    }
    arabic = 0;
    if (chinese != null) {
      Arrays.fill(chinese, 0);
    }
  }

  /** A list with one more: most paragraphs have nothing for any. */
  private static <T> List<T> with(T one, List<T> list) {
    List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
    longer.add(one);
    return longer;
  }

  private char before(int i) {
    return i > 0 ? text.charAt(i - 1) : ' ';
  }

  private char after(int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  private static boolean isBracket(char c) {
    return "（）()".indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0';
  }
}
