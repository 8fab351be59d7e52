package io.github.duizhao.check.rules;

import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.CharacterSet;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.TextPattern;
import java.util.List;

/**
 * Tells whether a problem shows a case: a date, a count, a document in 《》, an example with a fact,
 * a named undertaking or place.
 */
final class Cases {

  private static final Lexicon LEXICON =
      JsonResource.read(Cases.class, "cases.json", Lexicon.class);

  private static final TermFinder TIMES = new TermFinder(LEXICON.times());
  private static final TermFinder NONE_FOUND = new TermFinder(LEXICON.noneFound());
  private static final TermFinder GENERAL_WORDS = new TermFinder(LEXICON.generalWords());
  private static final TextPattern TITLE = TextPattern.of("《[^《》\\n]{2,60}》");
  private static final TextPattern EXAMPLE =
      TextPattern.of("(?:" + any(LEXICON.exampleWords()) + ")([^。！？；!?;\\n]{0,60})");
  private static final String MARKS = "。！？；，：\n";
  private static final CharacterSet MATTER_STARTS =
      CharacterSet.of(String.join("", LEXICON.matterStarts()));
  private static final TextPattern MATTER =
      TextPattern.of(
          "(?:(?<=["
              + MARKS
              + "])|"
              + any(LEXICON.matterStarts())
              + ")([^。！？；，,!?;\\n“”]{2,20}?)(?:"
              + any(LEXICON.matters())
              + ")(?:"
              + any(LEXICON.matterEnds())
              + ")");

  /** What a matter and a place end in: without it they need not be looked for. */
  private static final TextPattern MATTER_END =
      TextPattern.of("(?:" + any(LEXICON.matters()) + ")(?:" + any(LEXICON.matterEnds()) + ")");

  private static final TermFinder PLACE_END = new TermFinder(LEXICON.places());
  private static final TextPattern SPEECH =
      TextPattern.of("(?:" + any(LEXICON.speechWords()) + ")(?:了|过|道)?[：:，,]?“[^“”\\n]{4,40}”");
  private static final TextPattern PERSON =
      TextPattern.of("[" + LEXICON.surnames() + "](?:" + any(LEXICON.addresses()) + ")");
  private static final TextPattern PLACE =
      TextPattern.of("(\\p{IsHan}{2,4}?)(?:" + any(LEXICON.places()) + ")");

  private Cases() {}

  /** Whether the text of a problem has a case, or says that there is no such problem. */
  static boolean in(String text) {
    String plain = FixedNames.blanked(text);
    return Quantities.inPlain(plain)
        || TITLE.in(text)
        || TIMES.in(text)
        || NONE_FOUND.in(text)
        || SPEECH.in(plain)
        || PERSON.in(text)
        || hasExample(text)
        || (MATTER_END.in(text) && namesMatter(text))
        || (PLACE_END.in(text) && names(PLACE.search(text)));
  }

  private static boolean hasExample(String text) {
    TextPattern.Search example = EXAMPLE.search(text);
    while (example.find()) {
      if (Characters.countVisible(example.group(1)) >= LEXICON.exampleMinText()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a matter has a name: looked for behind each mark and each word that may start one. */
  private static boolean namesMatter(String text) {
    TextPattern.Search matter = MATTER.search(text);
    int i = 0;
    while (i < text.length()) {
      boolean mayStart = MATTER_STARTS.mayHave(text.charAt(i)) || (i > 0 && isMark(text, i - 1));
      if (!mayStart || !matter.startsAt(i)) {
        i++;
      } else if (isName(matter.group(1))) {
        return true;
      } else {
        i = matter.end();
      }
    }
    return false;
  }

  private static boolean isMark(String text, int index) {
    return Characters.isOneOf(MARKS, text.charAt(index));
  }

  /** Whether a name stands in the first group of a match. */
  private static boolean names(TextPattern.Search matcher) {
    while (matcher.find()) {
      if (isName(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is left without general words. */
  private static boolean isName(String words) {
    String rest = GENERAL_WORDS.blanked(words);
    return rest.codePoints().filter(Characters::isIdeograph).count() >= 2;
  }

  private static String any(List<String> words) {
    return String.join("|", words);
  }

  private record Lexicon(
      List<String> exampleWords,
      int exampleMinText,
      List<String> times,
      List<String> matters,
      List<String> matterEnds,
      List<String> matterStarts,
      List<String> generalWords,
      List<String> speechWords,
      String surnames,
      List<String> addresses,
      List<String> places,
      List<String> noneFound) {}
}
