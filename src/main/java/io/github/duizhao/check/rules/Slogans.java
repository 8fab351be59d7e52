package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.util.Optional;

/** Finds set phrases in a row: 守土有责、守土负责、守土尽责. Those inside quotation marks are names. */
final class Slogans {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 8;
  private static final String JOINTS = "、，,；;";
  private static final String DENIALS = "不没缺少未弱差难";

  private Slogans() {}

  /** So many phrases in a row are a chain. */
  static int chain(CheckContext context) {
    return (int) context.threshold("slogan-chain", "phrases");
  }

  /** The first chain in a range. */
  static Optional<Span> in(Span range, CheckContext context) {
    String text = context.snapshot().text();
    int chain = chain(context);
    int first = -1;
    int units = 0;
    int start = range.start();
    for (int i = range.start(); i <= range.end(); i++) {
      boolean ends = i == range.end() || !Characters.isIdeograph(text.charAt(i));
      if (!ends) {
        continue;
      }
      Span unit = new Span(start, i);
      boolean quoted = start > range.start() && "“‘《「".indexOf(text.charAt(start - 1)) >= 0;
      if (!quoted && isSlogan(unit, context)) {
        first = units == 0 ? start : first;
        units++;
      } else if (unit.length() > 0) {
        units = 0;
      }
      boolean joined = i < range.end() && JOINTS.indexOf(text.charAt(i)) >= 0;
      if (units >= chain && (!joined || i + 1 >= range.end())) {
        return Optional.of(new Span(first, i));
      }
      units = joined ? units : 0;
      start = i + 1;
    }
    return Optional.empty();
  }

  private static boolean isSlogan(Span unit, CheckContext context) {
    if (unit.length() < SHORTEST || unit.length() > LONGEST) {
      return false;
    }
    boolean set = context.hits("slogans").anyIn(unit);
    boolean head =
        context
            .hits("slogan-heads")
            .firstIn(unit)
            .filter(h -> h.start() == unit.start())
            .isPresent();
    return set || (head && !denies(context.quote(unit)));
  }

  private static boolean denies(String words) {
    return words.chars().anyMatch(c -> DENIALS.indexOf(c) >= 0);
  }
}
