package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayList;
import java.util.List;

/** Finds the marks of an enumeration inside running text: 一是…二是…, 第一，…第二，…, 其一…其二…. */
final class Enumeration {

  private static final String NUMBER = "[一二三四五六七八九十]{1,3})";
  private static final TextPattern MARK =
      TextPattern.of(
          "(?<![^。！？；，、：,;:.!?\\s\\u00A0\\u3000”’）)》】\\u2028])(?:("
              + NUMBER
              + "是|第("
              + NUMBER
              + "[，,、：:]|其("
              + NUMBER
              + "[，,、：:是])");

  private Enumeration() {}

  /** The marks of a range in text order. */
  static List<Mark> in(String text, Span range) {
    List<Mark> marks = new ArrayList<>();
    TextPattern.Search matcher = MARK.search(text, range.start(), range.end());
    while (matcher.find()) {
      for (Form form : Form.values()) {
        String number = matcher.group(form.group);
        int value = number == null ? 0 : ChineseNumerals.value(number);
        if (value > 0) {
          marks.add(new Mark(form, value, new Span(matcher.start(), matcher.end())));
        }
      }
    }
    return marks;
  }

  /** The marks that count up from 1 without a fault, of one form: the first such list. */
  static List<Mark> firstList(List<Mark> marks) {
    List<Mark> list = new ArrayList<>();
    for (Mark mark : marks) {
      if (list.isEmpty() ? mark.value() == 1 : continues(mark, list)) {
        list.add(mark);
      }
    }
    return list;
  }

  private static boolean continues(Mark mark, List<Mark> list) {
    return mark.form() == list.get(0).form() && mark.value() == list.size() + 1;
  }

  /** How an enumeration is marked. */
  enum Form {
    /** 一是. */
    IS(1),
    /** 第一，. */
    ORDINAL(2),
    /** 其一，. */
    OF_THESE(3);

    private final int group;

    Form(int group) {
      this.group = group;
    }
  }

  /**
   * A mark.
   *
   * @param form how it is written
   * @param value its number, from 1
   * @param span its place
   */
  record Mark(Form form, int value, Span span) {}
}
