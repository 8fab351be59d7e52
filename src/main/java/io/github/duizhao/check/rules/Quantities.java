package io.github.duizhao.check.rules;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.TextPattern;
import java.util.List;

/** Tells whether a text counts or dates something. Names with numbers in them do not count. */
final class Quantities {

  private static final Lexicon LEXICON =
      JsonResource.read(Quantities.class, "quantities.json", Lexicon.class);

  private static final TextPattern QUOTED = TextPattern.of("“[^“”\\n]{1,20}”");
  private static final TextPattern COUNT =
      TextPattern.of(
          "[0-9０-９](?:\\.[0-9]{1,3})?\\s?[多余几]?(?:" + alternatives(LEXICON.units()) + ")");
  private static final TextPattern CHINESE_COUNT =
      TextPattern.of(
          "(?<![第一二三四五六七八九十百])[二两三四五六七八九十百千]{1,5}[多余来]?(?:"
              + alternatives(LEXICON.chineseUnits())
              + ")(?![“‘])");
  private static final TextPattern ONE =
      TextPattern.of(
          "(?<!["
              + LEXICON.notBeforeOne()
              + "])一(?:"
              + alternatives(LEXICON.unitsOfOne())
              + ")(?!["
              + LEXICON.notAfterOne()
              + "])");
  private static final TextPattern DATE =
      TextPattern.of(
          "[0-9０-９]{1,2}月|[一二三四五六七八九十]{1,2}月(?:份|初|底|末|中旬|上旬|下旬|[一二三四五六七八九十]{1,3}日)"
              + "|(?<![0-9])[0-9]{1,2}年(?!度|代)|[0-9]{4}年(?:底|初|末|中|春|夏|秋|冬|上半年|下半年)"
              + "|[0-9]{4}[.\\-/][0-9]{1,2}|[一二三四1-4]季度");

  private Quantities() {}

  /** Whether there is a number with a unit, or a date with at least a month. */
  static boolean in(String text) {
    return inPlain(FixedNames.blanked(text));
  }

  /** As {@link #in}, in a text in which {@link FixedNames} are blanked out already. */
  static boolean inPlain(String plain) {
    if (COUNT.in(plain) || DATE.in(plain)) {
      return true;
    }
    String unquoted = QUOTED.blanked(plain);
    return CHINESE_COUNT.in(unquoted) || ONE.in(unquoted);
  }

  private static String alternatives(List<String> words) {
    return String.join("|", words);
  }

  /**
   * The words that decide.
   *
   * @param units units after Arabic numerals
   * @param chineseUnits units after Chinese numerals from two up
   * @param unitsOfOne units after 一, which is more often an article than a number
   * @param notBeforeOne characters before 一 that make it part of a word
   * @param notAfterOne characters after the unit of 一 that make it part of a word
   */
  private record Lexicon(
      List<String> units,
      List<String> chineseUnits,
      List<String> unitsOfOne,
      String notBeforeOne,
      String notAfterOne) {}
}
