package io.github.duizhao.document;

import io.github.duizhao.document.Numbering.Form;
import java.util.Optional;

/**
 * Reads the number at the start of a block: 一、 （一） 1. （1） in all the ways they are typed (GB/T
 * 9704-2012, 7.3.3, and what is seen besides). Dates, decimals and 3、4次 are not numbers.
 */
final class NumberingParser {

  private static final String OPEN = "（(";
  private static final String CLOSE = "）)";
  private static final String AFTER_CHINESE = "、.．,，:：";
  private static final String AFTER_ARABIC = "、.．,，";
  private static final String UNITS = "次户人件份天年月周篇名位万元条岁";

  private final String text;
  private final int base;
  private int at;

  private NumberingParser(String text, int base, int from) {
    this.text = text;
    this.base = base;
    this.at = from;
  }

  /** The number typed at the start of a block, or else its automatic one. */
  static Optional<LineNumber> parse(Block block) {
    Optional<LineNumber> label = ofLabel(block);
    if (label.isPresent()) {
      return label;
    }
    int from = block.wordStart() - block.start();
    return new NumberingParser(block.text(), block.start(), from).read();
  }

  private static Optional<LineNumber> ofLabel(Block block) {
    if (block.listLabel().isBlank()) {
      return Optional.empty();
    }
    String label = block.listLabel().strip();
    // A bare number gets the mark that Writer shows as a gap.
    char last = label.charAt(label.length() - 1);
    boolean bare = Numerals.isChinese(last) || Numerals.arabic(last) >= 0;
    String marked = bare ? label + "、" : label;
    Span place = Span.at(block.wordStart());
    return new NumberingParser(marked, 0, 0)
        .read()
        .map(
            number ->
                new LineNumber(
                    new Numbering(number.numbering().form(), number.numbering().value(), place),
                    number.part(),
                    place.start()));
  }

  private Optional<LineNumber> read() {
    if (at >= text.length()) {
      return Optional.empty();
    }
    int start = at;
    char c = text.charAt(at);
    if (Numerals.enclosed(c) > 0) {
      at++;
      skip(AFTER_CHINESE);
      return number(enclosedForm(c), Numerals.enclosed(c), start, false);
    }
    if (OPEN.indexOf(c) >= 0) {
      at++;
      return inParentheses(start);
    }
    if (c == '第') {
      at++;
      return part(start);
    }
    return plain(start);
  }

  private static Form enclosedForm(char c) {
    if (c >= '\u3220' && c <= '\u3229') {
      return Form.CHINESE_PARENTHESES;
    }
    return c >= '\u2488' && c <= '\u249B' ? Form.ARABIC : Form.ARABIC_PARENTHESES;
  }

  private Optional<LineNumber> inParentheses(int start) {
    blanks();
    int from = at;
    int value = chinese();
    Form form = Form.CHINESE_PARENTHESES;
    if (value == 0) {
      at = from;
      value = arabic();
      form = Form.ARABIC_PARENTHESES;
    }
    blanks();
    if (value == 0 || !take(CLOSE)) {
      return Optional.empty();
    }
    skip("、.．");
    return number(form, value, start, false);
  }

  private Optional<LineNumber> part(int start) {
    int from = at;
    int value = chinese();
    if (value == 0) {
      at = from;
      value = arabic();
    }
    if (value == 0 || !text.startsWith("部分", at)) {
      return Optional.empty();
    }
    at += 2;
    skip(AFTER_CHINESE);
    return number(Form.CHINESE, value, start, true);
  }

  private Optional<LineNumber> plain(int start) {
    int value = chinese();
    if (value > 0) {
      return chineseMark(start, value);
    }
    at = start;
    value = arabic();
    if (value == 0) {
      return Optional.empty();
    }
    blanks();
    if (take(CLOSE)) {
      skip("、.．");
      return number(Form.ARABIC_PARENTHESES, value, start, false);
    }
    int mark = at;
    if (!take(AFTER_ARABIC) || isQuantity(mark, value)) {
      return Optional.empty();
    }
    return number(Form.ARABIC, value, start, false);
  }

  private Optional<LineNumber> chineseMark(int start, int value) {
    int gap = at;
    blanks();
    if (take(CLOSE)) {
      return number(Form.CHINESE_PARENTHESES, value, start, false);
    }
    if (take(AFTER_CHINESE)) {
      return isApproximate(value) ? Optional.empty() : number(Form.CHINESE, value, start, false);
    }
    // 一　存在的问题: a gap instead of a mark, on a short line of its own.
    boolean gapped = at > gap && at < text.length() && text.length() - at <= 20;
    boolean heading = gapped && "是要则来方个".indexOf(text.charAt(at)) < 0 && !text.endsWith("。");
    return heading ? number(Form.CHINESE, value, start, false) : Optional.empty();
  }

  /** Whether 三、四次 goes on: a rough quantity, not a number. */
  private boolean isApproximate(int value) {
    int from = at;
    int next = chinese();
    boolean rough = next == value + 1 && at < text.length() && UNITS.indexOf(text.charAt(at)) >= 0;
    at = from;
    return rough;
  }

  /** Whether a decimal (1.5), a date (3.12) or a rough quantity (3、4次) goes on after the mark. */
  private boolean isQuantity(int mark, int value) {
    int digits = 0;
    int next = 0;
    while (at + digits < text.length() && digits < 5) {
      int digit = Numerals.arabic(text.charAt(at + digits));
      if (digit < 0) {
        break;
      }
      next = next * 10 + digit;
      digits++;
    }
    if (digits == 0 || (digits == 4 && text.startsWith("年", at + digits))) {
      return false;
    }
    boolean listed = text.charAt(mark) == '、';
    if (!listed
        && digits <= 2
        && ((next <= 12 && opensMonth(at + digits)) || isTime(at + digits))) {
      return false;
    }
    return !listed || next == value + 1;
  }

  /** Whether a month goes on after its digits (1.3月的党课): no one counts in tenths of it. */
  private boolean opensMonth(int after) {
    return text.startsWith("月", after);
  }

  /** Whether a time of day goes on after its hours (2.14:30到岗). */
  private boolean isTime(int after) {
    return after + 2 < text.length()
        && (text.charAt(after) == ':' || text.charAt(after) == '：')
        && Numerals.arabic(text.charAt(after + 1)) >= 0
        && Numerals.arabic(text.charAt(after + 2)) >= 0;
  }

  private int chinese() {
    int from = at;
    while (at < text.length() && at - from < 4 && Numerals.isChinese(text.charAt(at))) {
      at++;
    }
    return at == from ? 0 : Numerals.chinese(text.substring(from, at));
  }

  private int arabic() {
    int value = 0;
    int from = at;
    while (at < text.length() && at - from < 3 && Numerals.arabic(text.charAt(at)) >= 0) {
      value = value * 10 + Numerals.arabic(text.charAt(at));
      at++;
    }
    return value > 99 ? 0 : value;
  }

  private boolean take(String marks) {
    if (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
      return true;
    }
    return false;
  }

  private void skip(String marks) {
    blanks();
    take(marks);
  }

  private void blanks() {
    while (at < text.length() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private Optional<LineNumber> number(Form form, int value, int start, boolean part) {
    blanks();
    Span span = new Span(base + start, base + at);
    return Optional.of(new LineNumber(new Numbering(form, value, span), part, base + at));
  }
}
