package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;

/** Tells sentences that only lead in to a list. */
final class Leads {

  /** Longer text says something by itself, whatever its last mark. */
  private static final int LONGEST = 80;

  private static final String NUMERALS = "一二三四五六七八九十0123456789";
  private static final String CLOSERS = "）)、.．";
  private static final int MOST_NUMERALS = 3;

  private Leads() {}

  /** Whether a text is one short sentence that ends in a colon. */
  static boolean isLead(String text) {
    return isLead(text, new Span(0, text.length()));
  }

  /** Whether a range is one short sentence that ends in a colon. */
  static boolean isLead(String text, Span range) {
    int start = range.start();
    int end = range.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == start || (text.charAt(end - 1) != '：' && text.charAt(end - 1) != ':')) {
      return false;
    }
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return end - start <= LONGEST;
  }

  /** The text without the number that it starts with. */
  static String withoutNumber(String text) {
    return text.substring(numberEnd(text, 0, text.length()));
  }

  /** A range without the number that it starts with. */
  static Span afterNumber(String text, Span range) {
    int start = numberEnd(text, range.start(), range.end());
    return start > range.start() ? new Span(start, range.end()) : range;
  }

  /** Where the words begin after a number such as （一） 一、 1. and its blanks; else the start. */
  private static int numberEnd(String text, int start, int end) {
    int from = start;
    while (from < end && (isBlank(text.charAt(from)) || text.charAt(from) == '\u3000')) {
      from++;
    }
    if (from < end && (text.charAt(from) == '（' || text.charAt(from) == '(')) {
      from++;
    }
    int at = from;
    while (at < end && at - from <= MOST_NUMERALS && NUMERALS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == from
        || at - from > MOST_NUMERALS
        || at == end
        || CLOSERS.indexOf(text.charAt(at)) < 0) {
      return start;
    }
    at++;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
  }
}
