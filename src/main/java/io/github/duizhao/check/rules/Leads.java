package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;

/** Tells sentences that only lead in to a list. */
final class Leads {

  /** Longer text says something by itself, whatever its last mark. */
  private static final int LONGEST = 80;

  private static final TextPattern NUMBER =
      TextPattern.of("^[\\s\\u00A0\\u3000]*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．])[\\s\\u00A0]*");

  private Leads() {}

  /** Whether a text is one short sentence that ends in a colon. */
  static boolean isLead(String text) {
    String words = text.strip();
    return words.length() <= LONGEST && (words.endsWith("：") || words.endsWith(":"));
  }

  /** The text without the number that it starts with. */
  static String withoutNumber(String text) {
    TextPattern.Search number = NUMBER.search(text);
    return number.find() ? text.substring(number.end()) : text;
  }

  /** A range without the number that it starts with. */
  static Span afterNumber(String text, Span range) {
    TextPattern.Search number = NUMBER.search(text.substring(range.start(), range.end()));
    return number.find() ? new Span(range.start() + number.end(), range.end()) : range;
  }
}
