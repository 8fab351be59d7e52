package io.github.duizhao.check.rules;

import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.List;

/** Tells whether a measure can be checked, or only promises an effort. */
final class Checkability {

  private static final Lexicon LEXICON =
      JsonResource.read(Checkability.class, "vague-measures.json", Lexicon.class);

  private static final TermFinder VAGUE = new TermFinder(LEXICON.vagueWords());
  private static final TermFinder SIGNS = new TermFinder(LEXICON.products());
  private static final TermFinder CADENCES = new TermFinder(LEXICON.cadences());
  private static final TextPattern EVERY =
      TextPattern.of("每(?:[0-9一二两三四五六半]{0,2}个?)(?:天|日|周|月|旬|季|半年|年|学期|双周|星期|晚|早|上午|下午|次|件|期|批|逢)");
  private static final TextPattern WITHIN =
      TextPattern.of("[0-9一二两三四五六七八九十]{1,3}个?(?:工作日|月|周|小时|天|日)(?:之?内|前|以内)");
  private static final TextPattern MADE =
      TextPattern.of(
          "(?:"
              + String.join("|", LEXICON.makeVerbs())
              + ")([^，。；、,;!?！？\\n]{0,24}?)(?:"
              + String.join("|", LEXICON.madeThings())
              + ")");
  private static final TextPattern BARE_YEAR =
      TextPattern.of("(?<![0-9])20[0-9]{2}年度?(?![0-9底初末内前])");

  private Checkability() {}

  /** Whether a text promises an effort. */
  static boolean isVague(String text) {
    return VAGUE.in(text);
  }

  /** Whether a range promises an effort. */
  static boolean isVague(Snapshot text, Span range) {
    return VAGUE.in(text.characters(), range.start(), range.end());
  }

  /** Whether a range of some text promises an effort. */
  static boolean isVague(String text, Span range) {
    return VAGUE.in(text, range.start(), range.end());
  }

  /** Whether a text has a number, a cadence, a deadline, or a named product or check. */
  static boolean isConcrete(String text) {
    String plain = BARE_YEAR.blanked(FixedNames.blanked(text));
    return Quantities.inPlain(plain)
        || SIGNS.in(plain)
        || CADENCES.in(plain)
        || EVERY.in(plain)
        || WITHIN.in(plain)
        || makesSomething(plain);
  }

  private static boolean makesSomething(String text) {
    TextPattern.Search made = MADE.search(text);
    while (made.find()) {
      if (LEXICON.unnamed().stream().noneMatch(made.group(1)::contains)) {
        return true;
      }
    }
    return false;
  }

  private record Lexicon(
      List<String> vagueWords,
      List<String> products,
      List<String> cadences,
      List<String> makeVerbs,
      List<String> madeThings,
      List<String> unnamed) {}
}
