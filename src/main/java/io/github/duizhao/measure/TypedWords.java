package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what people type or paste into a small field in the form in which a sentence takes it. */
public final class TypedWords {

  /** Marks that set off clauses and sentences; a value brings none of its own. */
  private static final String MARKS = "，,。.；;、：:！!？?…．";

  private static final String SENTENCE_ENDS = "。；;！!？?";
  private static final String OPENERS = "《“‘（(〔【";
  private static final String CLOSERS = "》”’）)〕】";

  private static final String NUMBER = "[0-9]{1,4}(?:\\.[0-9])?|[一二两三四五六七八九十半]{1,3}";
  private static final String AMOUNT =
      "(?:不少于|至少|不低于|不超过|最多|最少)?(?:" + NUMBER + ")[个]?[\\p{IsHan}]{1,2}(?:以上|左右)?";
  private static final String PERIOD = "(?:天|日|周|星期|旬|个?月|季度?|半年|年度?|学期)";

  /** 2次/周, 2次每周, 每周/2次. */
  private static final Pattern AMOUNT_FIRST =
      Pattern.compile("(" + AMOUNT + ")(?:[/／]每?|每)(" + PERIOD + ")");

  private static final Pattern SLASH = Pattern.compile("(每" + PERIOD + ")[/／](" + AMOUNT + ")");

  /** 一周两次; 一季度 may be the first quarter. */
  private static final Pattern IN_ONE =
      Pattern.compile("[一1]((?:天|周|星期|旬|个月|月|年|学期))(" + AMOUNT + ")");

  private static final Pattern OWNER =
      Pattern.compile("(?:由|请|归)?(.{2,30}?)(?:本人)?(?:具体|全权|牵头|亲自)?(?:负责)?");

  private TypedWords() {}

  /**
   * The words on one line: blanks between Chinese characters, control characters, and marks at both
   * ends left out, digits of half width, and no end of a sentence inside.
   */
  public static String tidy(String typed) {
    StringBuilder words = new StringBuilder();
    boolean blank = false;
    int depth = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = halfwidth(typed.charAt(i));
      if (isNothing(c)) {
        blank = true;
        continue;
      }
      depth += OPENERS.indexOf(c) >= 0 ? 1 : 0;
      depth -= CLOSERS.indexOf(c) >= 0 ? 1 : 0;
      char mark = depth <= 0 && SENTENCE_ENDS.indexOf(c) >= 0 ? '，' : c;
      boolean doubled = MARKS.indexOf(mark) >= 0 && MARKS.indexOf(last(words)) >= 0;
      if (doubled) {
        continue;
      }
      if (blank && isLatin(last(words)) && isLatin(c)) {
        words.append(' ');
      }
      blank = false;
      words.append(mark);
    }
    return withoutMarks(words.toString());
  }

  /** A frequency or amount as a sentence has it: 每周2次 for “2 次/周”, else the tidy words. */
  public static String frequency(String typed) {
    String words = tidy(typed);
    Matcher amountFirst = AMOUNT_FIRST.matcher(words);
    if (amountFirst.matches()) {
      return "每" + amountFirst.group(2) + amountFirst.group(1);
    }
    Matcher slash = SLASH.matcher(words);
    if (slash.matches()) {
      return slash.group(1) + slash.group(2);
    }
    Matcher inOne = IN_ONE.matcher(words);
    return inOne.matches() ? "每" + inOne.group(1) + inOne.group(2) : words;
  }

  /** Somebody's post or name alone: 办公室主任 for “由办公室主任负责”. */
  public static String owner(String typed) {
    String words = tidy(typed);
    Matcher owner = OWNER.matcher(words);
    return owner.matches() ? owner.group(1) : words;
  }

  private static String withoutMarks(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && MARKS.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  /** Blanks, control and format characters, and halves of pairs that cannot be read. */
  private static boolean isNothing(char c) {
    return Characters.isBlank(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static char halfwidth(char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    return c == '％' ? '%' : c;
  }

  private static char last(StringBuilder words) {
    return words.length() == 0 ? ' ' : words.charAt(words.length() - 1);
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x80;
  }
}
