package io.github.duizhao.check.improve;

import io.github.duizhao.check.Cadence;
import io.github.duizhao.check.Cadences;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.TypedWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often or how much, as it was answered: 每周 and 2次 of “2 次每周”.
 *
 * @param period such as 每周 or 每周二晚上, "" for none
 * @param count such as 2次 or 不少于5小时, "" for none
 * @param adverb words that are neither, such as 定期; "" for none
 */
record Frequency(String period, String count, String adverb) {

  static final Frequency NONE = new Frequency("", "", "");

  private static final String NUMBER =
      "(?:[0-9]{1,6}(?:\\.[0-9]{1,2})?(?:[-—~～至到][0-9]{1,6})?|[一二两三四五六七八九十百半几]{1,4})";
  private static final String BOUND = "(?:不得少于|不少于|不低于|至少|最少|不得超过|不超过|最多|至多|约)?";
  private static final Pattern COUNT =
      Pattern.compile(
          "("
              + BOUND
              + NUMBER
              + "个?(?:[\\p{IsHan}]{1,3}?|%|[\\p{IsHan}]{0,2}〔待填：[^〕]{1,9}〕)(?:及以上|以上|以内|以下|左右)?)");
  private static final Pattern LEAD_AND_COUNT = Pattern.compile("(.{0,20}?)" + COUNT.pattern());
  private static final Pattern BARE_NUMBER = Pattern.compile("(.{0,20}?)(" + BOUND + "[0-9]{1,6})");
  private static final Pattern TIMES = Pattern.compile(".{1,16}[次回趟轮遍场](?:以上|左右)?");

  /** 每份: of a thing, not of a time. */
  private static final Pattern EACH = Pattern.compile("每[\\p{IsHan}]");

  /** A number without a unit asks for one: nothing is guessed. */
  private static final String UNIT = "〔待填：单位〕";

  static Frequency of(String typed) {
    String words = TypedWords.frequency(typed);
    if (words.isEmpty()) {
      return NONE;
    }
    if (Wordings.isPlaceholder(words)) {
      return new Frequency(words, "", "");
    }
    if (BARE_NUMBER.matcher(words).matches()) {
      words += UNIT;
    }
    List<Cadence> cadences = Cadences.in(words, new Span(0, words.length()));
    if (!cadences.isEmpty() && cadences.get(0).period().start() == 0) {
      return periodic(words, cadences.get(0).period().end());
    }
    if (EACH.matcher(words).matches()) {
      return new Frequency("", "", words.equals("每次") ? words : "逐" + words.charAt(1));
    }
    return COUNT.matcher(words).matches()
        ? new Frequency("", words, "")
        : new Frequency("", "", words);
  }

  private static Frequency periodic(String words, int periodEnd) {
    Matcher rest = LEAD_AND_COUNT.matcher(words.substring(periodEnd));
    return rest.matches()
        ? new Frequency(words.substring(0, periodEnd) + rest.group(1), rest.group(2), "")
        : new Frequency(words, "", "");
  }

  boolean isEmpty() {
    return period.isEmpty() && count.isEmpty() && adverb.isEmpty();
  }

  /** Whether times are counted; they stand before the verb, other amounts behind its object. */
  boolean isOfTimes() {
    return TIMES.matcher(count).matches();
  }

  /** Whether it is a clause of its own: 每次不少于2小时. */
  boolean isClause() {
    return adverb.startsWith("每") && adverb.length() > 2;
  }

  Frequency withoutCount() {
    return new Frequency(period, "", adverb);
  }
}
