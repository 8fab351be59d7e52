package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.List;

/** How the rules on measures read a text, for others that are to see the same sentences. */
public final class MeasureSentences {

  /** A first sentence up to this many visible characters only names the point. */
  private static final int LONGEST_NAME = 18;

  private MeasureSentences() {}

  /** The points that a measure promises one by one, in text order; itself where it has none. */
  public static List<Span> points(Item measure, CheckContext context) {
    return Points.of(measure, context);
  }

  /** The sentences of a range, and the parts that semicolons set off, with their marks. */
  public static List<Span> in(String text, Span range) {
    return Sentences.in(text, range);
  }

  /** Whether a range promises an effort. */
  public static boolean isVague(String text, Span range) {
    return Checkability.isVague(text, range);
  }

  /** Whether there is a number, a cadence, a deadline, or a named product or check. */
  public static boolean isConcrete(String text, Span range) {
    Span words = Leads.afterNumber(text, range);
    return Checkability.isConcrete(text.substring(words.start(), words.end()));
  }

  /** A text in which names with numbers in them (八项规定) are blanked out; all offsets stay. */
  public static String withoutNames(String text) {
    return FixedNames.blanked(text);
  }

  /** Whether a sentence is so short and plain that as the first of several it is a heading. */
  public static boolean isName(String text, Span sentence) {
    String words = text.substring(sentence.start(), sentence.end());
    return Characters.countVisible(words) <= LONGEST_NAME && words.indexOf('，') < 0;
  }
}
