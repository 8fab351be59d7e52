package io.github.duizhao.rectification;

import io.github.duizhao.document.Characters;
import java.util.List;
import java.util.Optional;

/**
 * Reads who answers for a measure from its own words: 由组织委员登记, 分管副局长牵头, 办公室每月核对, 我每周…. Who only
 * looks whether it was done (由书记抽查) does not answer for it.
 */
final class OwnerFinder {

  private static final RectificationWords WORDS = RectificationWords.shipped();

  /** Names of posts and offices are at most so long, in characters. */
  private static final int LONGEST = 12;

  private static final String CLAUSE_ENDS = "，,。；;！!？?：:、（）()\n\u2028";

  private OwnerFinder() {}

  /** Who answers for a measure, if it says so. */
  static Optional<String> find(String measure) {
    Optional<String> self = Optional.empty();
    int from = 0;
    for (int i = 0; i <= measure.length(); i++) {
      if (i == measure.length() || Characters.isOneOf(CLAUSE_ENDS, measure.charAt(i))) {
        String clause = measure.substring(from, i).strip();
        Optional<String> owner = lead(clause).or(() -> by(clause)).or(() -> subject(clause));
        if (owner.isPresent()) {
          return owner;
        }
        self = self.or(() -> self(clause));
        from = i + 1;
      }
    }
    return self;
  }

  /** Whoever 牵头 or 负责. */
  private static Optional<String> lead(String clause) {
    if (WORDS.notLeads().stream().anyMatch(clause::contains)) {
      return Optional.empty();
    }
    for (String verb : WORDS.leads()) {
      int at = clause.indexOf(verb);
      if (at > 0) {
        String before = clause.substring(0, at);
        int by = before.lastIndexOf('由');
        String name = before.substring(by + 1).strip();
        return by >= 0 || isPost(name) ? owner(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whoever stands behind 由, up to the end of a title; not who checks. */
  private static Optional<String> by(String clause) {
    int by = clause.indexOf('由');
    if (by < 0 || isCheck(clause.substring(by))) {
      return Optional.empty();
    }
    String behind = clause.substring(by + 1);
    int end = titleEnd(behind);
    return end < 0 ? Optional.empty() : owner(behind.substring(0, end));
  }

  /** Who is named at the start of a clause as the one who does it. */
  private static Optional<String> subject(String clause) {
    return isCheck(clause)
        ? Optional.empty()
        : WORDS.titles().stream()
            .filter(title -> clause.startsWith(title) && clause.length() > title.length())
            .findFirst();
  }

  private static Optional<String> self(String clause) {
    return WORDS.selves().stream()
        .filter(word -> clause.startsWith(word) && !clause.startsWith("我们"))
        .findFirst()
        .map(word -> WORDS.self());
  }

  private static Optional<String> owner(String words) {
    String name = words.strip();
    boolean named =
        !name.isEmpty()
            && name.length() <= LONGEST
            && name.chars().allMatch(Characters::isIdeograph)
            && WORDS.notOwners().stream().noneMatch(name::startsWith);
    if (!named) {
      return Optional.empty();
    }
    return WORDS.selves().contains(name) ? Optional.of(WORDS.self()) : Optional.of(name);
  }

  /** Whether words end like the name of a post or an office, or are how a writer calls himself. */
  private static boolean isPost(String name) {
    return WORDS.selves().contains(name)
        || WORDS.titles().stream().anyMatch(name::endsWith)
        || WORDS.offices().stream().anyMatch(name::endsWith);
  }

  private static boolean isCheck(String words) {
    return contains(words, WORDS.checks());
  }

  private static boolean contains(String words, List<String> some) {
    return some.stream().anyMatch(words::contains);
  }

  /** The end of the title that ends first, near enough to be one name; -1 for none. */
  private static int titleEnd(String words) {
    int best = -1;
    for (String title : WORDS.titles()) {
      int at = words.indexOf(title);
      int end = at + title.length();
      if (at >= 0 && end <= LONGEST && (best < 0 || end < best)) {
        best = end;
      }
    }
    // 支部 goes on in 支部书记.
    for (String title : WORDS.titles()) {
      int at = words.indexOf(title);
      if (best > 0 && at >= 0 && at < best && at + title.length() > best) {
        return at + title.length();
      }
    }
    return best;
  }
}
