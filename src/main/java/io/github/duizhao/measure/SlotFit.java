package io.github.duizhao.measure;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fits a value between the words of a pattern: what both say is said once. 每周一次 behind 每 becomes
 * 周一次, 5小时 before 小时 becomes 5, 至少2户 behind 不少于 becomes 2户.
 */
final class SlotFit {

  private static final Words WORDS = JsonResource.read(SlotFit.class, "slot-fit.json", Words.class);

  private static final Pattern PERIOD = Pattern.compile("每(?:天|日|周|星期|旬|月|季度|季|半年|年)");

  private SlotFit() {}

  /**
   * The value as it goes between two texts; never empty if the value is not.
   *
   * @param before what stands before it, up to the beginning of the sentence
   * @param after what follows
   */
  static String fit(String value, String before, String after) {
    String rest = withoutBound(withoutPeriod(withoutHead(value, before), before), before);
    String fitted = withoutTail(rest, after);
    return fitted.isEmpty() ? value : fitted;
  }

  private static String withoutHead(String value, String before) {
    for (int length = value.length() - 1; length >= 2; length--) {
      if (before.endsWith(value.substring(0, length))) {
        return value.substring(length);
      }
    }
    boolean same =
        value.length() > 1
            && WORDS.heads().indexOf(value.charAt(0)) >= 0
            && before.endsWith(value.substring(0, 1));
    boolean needed = WORDS.keepTheirHead().stream().anyMatch(value::startsWith);
    return same && !needed ? value.substring(1) : value;
  }

  /** 每周二 behind 每周固定在 becomes 周二, 每周2次 becomes 2次. */
  private static String withoutPeriod(String value, String before) {
    Matcher period = PERIOD.matcher(value);
    if (!period.lookingAt() || !clause(before).contains(period.group())) {
      return value;
    }
    String rest = value.substring(period.end());
    boolean dayOfWeek = !rest.isEmpty() && "一二三四五六日天末".indexOf(rest.charAt(0)) >= 0;
    boolean times = rest.length() > 1 && "次回趟".indexOf(rest.charAt(1)) >= 0;
    return dayOfWeek && !times ? value.substring(1) : rest;
  }

  private static String withoutBound(String value, String before) {
    if (endsWithAny(before, WORDS.atLeast())) {
      return withoutEnd(withoutStart(value, WORDS.atLeast()), WORDS.above());
    }
    if (endsWithAny(before, WORDS.atMost())) {
      return withoutEnd(withoutStart(value, WORDS.atMost()), WORDS.below());
    }
    return value;
  }

  private static String withoutTail(String value, String after) {
    for (int length = value.length() - 1; length >= 2; length--) {
      String tail = value.substring(value.length() - length);
      if (after.startsWith(tail)) {
        return value.substring(0, value.length() - length);
      }
    }
    boolean same =
        value.length() > 1
            && WORDS.tails().indexOf(value.charAt(value.length() - 1)) >= 0
            && after.startsWith(value.substring(value.length() - 1));
    return same ? value.substring(0, value.length() - 1) : value;
  }

  /** What stands behind the last mark. */
  private static String clause(String before) {
    int start = before.length();
    while (start > 0 && "，。；：！？".indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    return before.substring(start);
  }

  private static boolean endsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }

  private static String withoutStart(String value, List<String> words) {
    return words.stream()
        .filter(value::startsWith)
        .findFirst()
        .map(word -> value.substring(word.length()))
        .orElse(value);
  }

  private static String withoutEnd(String value, List<String> words) {
    return words.stream()
        .filter(value::endsWith)
        .findFirst()
        .map(word -> value.substring(0, value.length() - word.length()))
        .orElse(value);
  }

  /**
   * The words that decide.
   *
   * @param heads characters that a value gives up in front
   * @param tails characters that it gives up at its end
   * @param atLeast words in front of a least amount
   * @param atMost words in front of a greatest amount
   * @param above words behind a least amount
   * @param below words behind a greatest amount
   * @param keepTheirHead words that would lose their sense
   */
  private record Words(
      String heads,
      String tails,
      List<String> atLeast,
      List<String> atMost,
      List<String> above,
      List<String> below,
      List<String> keepTheirHead) {}
}
