package io.github.duizhao.check.rules;

import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{2,60}》");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:" + any(LEXICON.exampleWords()) + ")([^。！？；!?;\\n]{0,60})");
  private static final Pattern MATTER =
      Pattern.compile(
          "(?:(?<=[。！？；，：\\n])|"
              + any(LEXICON.matterStarts())
              + ")([^。！？；，,!?;\\n“”]{2,20}?)(?:"
              + any(LEXICON.matters())
              + ")(?:"
              + any(LEXICON.matterEnds())
              + ")");
  private static final Pattern SPEECH =
      Pattern.compile("(?:" + any(LEXICON.speechWords()) + ")(?:了|过|道)?[：:，,]?“[^“”\\n]{4,40}”");
  private static final Pattern PERSON =
      Pattern.compile("[" + LEXICON.surnames() + "](?:" + any(LEXICON.addresses()) + ")");
  private static final Pattern PLACE =
      Pattern.compile("(\\p{IsHan}{2,4}?)(?:" + any(LEXICON.places()) + ")");

  private Cases() {}

  /** Whether the text of a problem has a case, or says that there is no such problem. */
  static boolean in(String text) {
    return Quantities.in(text)
        || TITLE.matcher(text).find()
        || TIMES.in(text)
        || NONE_FOUND.in(text)
        || SPEECH.matcher(FixedNames.blanked(text)).find()
        || PERSON.matcher(text).find()
        || hasExample(text)
        || names(MATTER.matcher(text))
        || names(PLACE.matcher(text));
  }

  private static boolean hasExample(String text) {
    Matcher example = EXAMPLE.matcher(text);
    while (example.find()) {
      if (Characters.countVisible(example.group(1)) >= LEXICON.exampleMinText()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands in the first group of a match: what is left without general words. */
  private static boolean names(Matcher matcher) {
    while (matcher.find()) {
      String rest = GENERAL_WORDS.blanked(matcher.group(1));
      int ideographs = (int) rest.codePoints().filter(Characters::isIdeograph).count();
      if (ideographs >= 2) {
        return true;
      }
    }
    return false;
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
