package io.github.duizhao.check.rules;

import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renumbers the rest of a list in which one number is skipped or used twice. It does so only where
 * all other numbers count up one by one and nothing in the text may refer to one of them.
 */
final class Renumbering {

  private static final String DIGITS = "一二三四五六七八九";

  /** What may refer to a number: 第三条, （三）, 问题3. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "第[一二三四五六七八九十0-9]{1,2}(?:条|点|项|个|款|方面|部分)"
              + "|[（(][一二三四五六七八九十0-9]{1,2}[）)]"
              + "|(?:问题|措施|原因|序号)[一二三四五六七八九十0-9]{1,2}(?![个条项次份件月年])");

  private final String text;
  private final List<Span> numbers;

  /**
   * For one text.
   *
   * @param numbers where the numbers of its paragraphs stand, in text order
   */
  Renumbering(String text, List<Span> numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /**
   * The fix of a list, if it is certain.
   *
   * @param list all its numbers in text order
   * @param fault index of the number that does not follow
   */
  Optional<Fix> fix(List<Counted> list, int fault) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Counted counted = list.get(i);
      if (counted.value() == i + 1) {
        continue;
      }
      boolean shifted = fault > 0 && i >= fault && Math.abs(counted.value() - i - 1) == 1;
      Optional<Edit> edit = shifted ? edit(counted, i + 1) : Optional.empty();
      boolean withoutGap = edits.size() == i - fault;
      if (edit.isEmpty() || !withoutGap || !shiftsAlike(list, fault, i)) {
        return Optional.empty();
      }
      edits.add(edit.get());
    }
    if (edits.isEmpty() || isReferredTo()) {
      return Optional.empty();
    }
    Edit first = edits.get(0);
    return Optional.of(
        new Fix(Message.of("rule.numbering-gap.fix", first.replacement(), edits.size()), edits));
  }

  private static boolean shiftsAlike(List<Counted> list, int fault, int index) {
    return list.get(index).value() - index == list.get(fault).value() - fault;
  }

  private Optional<Edit> edit(Counted counted, int value) {
    int start = counted.span().start();
    while (start < counted.span().end() && !isNumeral(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < counted.span().end() && isNumeral(text.charAt(end))) {
      end++;
    }
    if (start == end || text.startsWith("部分", end)) {
      return Optional.empty();
    }
    boolean arabic = text.charAt(start) <= '9';
    String replacement = arabic ? String.valueOf(value) : chinese(value);
    return Optional.of(new Edit(new Span(start, end), replacement));
  }

  private boolean isReferredTo() {
    Matcher reference = REFERENCE.matcher(text);
    int next = 0;
    while (reference.find()) {
      while (next < numbers.size() && numbers.get(next).end() <= reference.start()) {
        next++;
      }
      boolean own = next < numbers.size() && numbers.get(next).start() <= reference.start();
      if (!own) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || c == '十' || DIGITS.indexOf(c) >= 0;
  }

  private static String chinese(int value) {
    String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10 - 1) + "十";
    return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10 - 1);
  }

  /**
   * A number of a list.
   *
   * @param value its value
   * @param span its place, marks around it included
   */
  record Counted(int value, Span span) {}
}
