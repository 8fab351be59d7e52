package io.github.duizhao.check.rules;

import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Span;
import java.util.List;

/** Tells words that ask for criticism, or that admit limits. */
final class Closings {

  private static final Lexicon LEXICON =
      JsonResource.read(Closings.class, "closings.json", Lexicon.class);
  private static final TermFinder REQUESTS = new TermFinder(LEXICON.requests());
  private static final TermFinder CRITICISM = new TermFinder(LEXICON.criticism());
  private static final TermFinder LIMITS = new TermFinder(LEXICON.limits());

  private Closings() {}

  /** Whether the words of a closing speak of criticism, or admit limits. */
  static boolean invites(String closing) {
    return CRITICISM.in(closing) || admitsLimits(closing);
  }

  /** Whether a text admits limits. */
  static boolean admitsLimits(String text) {
    return LIMITS.in(text);
  }

  /** Whether a text asks for criticism. */
  static boolean asks(String text) {
    for (Span sentence : Sentences.in(text, new Span(0, text.length()))) {
      String words = text.substring(sentence.start(), sentence.end());
      for (Span request : REQUESTS.places(words)) {
        int end = Math.min(words.length(), request.end() + LEXICON.reach());
        if (CRITICISM.in(words.substring(request.end(), end))) {
          return true;
        }
      }
    }
    return false;
  }

  private record Lexicon(
      List<String> requests, List<String> criticism, List<String> limits, int reach) {}
}
