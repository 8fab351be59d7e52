package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.document.TextPattern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for a sentence on last year's rectification in a statement without a part for it. */
final class PriorRectification {

  private static final Lexicon LEXICON =
      JsonResource.read(PriorRectification.class, "prior-rectification.json", Lexicon.class);
  private static final TextPattern YEAR = TextPattern.of("(?<![0-9])20[0-9]{2}(?![0-9])");
  private static final String SENTENCE_ENDS = "。！？\n";

  private PriorRectification() {}

  /** Whether one sentence joins last year with what was mended of its problems. */
  static boolean isMentioned(Statement statement) {
    return !mentions(statement, 1).isEmpty();
  }

  /** The sentences that do, in text order and without their marks. */
  static List<Span> mentions(Statement statement) {
    return mentions(statement, Integer.MAX_VALUE);
  }

  private static List<Span> mentions(Statement statement, int most) {
    Set<Span> mentions = new TreeSet<>(Comparator.comparingInt(Span::start));
    String text = statement.snapshot().text();
    for (String word : pastYearWords(statement)) {
      int at = text.indexOf(word);
      while (at >= 0) {
        int end = sentenceEnd(text, at);
        if (speaksOfMending(text.substring(at + word.length(), end))) {
          mentions.add(new Span(sentenceStart(text, at), end));
          if (mentions.size() == most) {
            return List.copyOf(mentions);
          }
        }
        // Only the first in a sentence counts: it stands before all that is said of it.
        at = text.indexOf(word, end);
      }
    }
    return List.copyOf(mentions);
  }

  private static int sentenceStart(String text, int from) {
    int start = from;
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int sentenceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean speaksOfMending(String rest) {
    String near = rest.substring(0, Math.min(rest.length(), LEXICON.reach()));
    return LEXICON.mending().stream().anyMatch(near::contains)
        || (LEXICON.findings().stream().anyMatch(near::contains)
            && LEXICON.done().stream().anyMatch(near::contains));
  }

  private static List<String> pastYearWords(Statement statement) {
    Optional<Span> title = statement.title();
    if (title.isEmpty()) {
      return LEXICON.pastYear();
    }
    TextPattern.Search year = YEAR.search(statement.snapshot().quote(title.get()));
    if (!year.find()) {
      return LEXICON.pastYear();
    }
    String before = Integer.toString(Integer.parseInt(year.group()) - 1);
    return Stream.concat(LEXICON.pastYear().stream(), Stream.of(before + "年")).toList();
  }

  /**
   * The words that decide.
   *
   * @param pastYear words for the year or the meeting before
   * @param mending words that say by themselves that something was rectified
   * @param findings words for what the last meeting found
   * @param done words for finished, which count together with a finding only
   * @param reach how many characters after the past year are looked at
   */
  private record Lexicon(
      List<String> pastYear,
      List<String> mending,
      List<String> findings,
      List<String> done,
      int reach) {}
}
