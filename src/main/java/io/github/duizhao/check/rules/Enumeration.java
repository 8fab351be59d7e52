package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of enumerations inside running text: 一是…二是…, 第一，…第二，…, 其一…其二…. Found once for all
 * rules. Immutable.
 */
final class Enumeration {

  private static final Form[] FORMS = Form.values();
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

  private final List<Mark> all;

  private Enumeration(CheckContext context) {
    this.all = find(context.snapshot().text());
  }

  /** Those of the document. */
  static Enumeration of(CheckContext context) {
    return context.shared(Enumeration.class, Enumeration::new);
  }

  /** The marks that lie wholly in a range, in text order. */
  List<Mark> in(Span range) {
    int from = firstFrom(range.start());
    int to = from;
    while (to < all.size() && all.get(to).span().end() <= range.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Mark> find(String text) {
    List<Mark> marks = new ArrayList<>();
    TextPattern.Search matcher = MARK.search(text);
    while (matcher.find()) {
      for (Form form : FORMS) {
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
