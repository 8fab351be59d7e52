package io.github.duizhao.template;

import io.github.duizhao.data.Display;
import io.github.duizhao.message.Message;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant by a name that there is not. */
final class Nearest {

  /** Longer names are not compared. */
  private static final int LONGEST = 60;

  /** Longer lists are cut in messages. */
  private static final int MOST_SHOWN = 25;

  private Nearest() {}

  /**
   * Says that there is no such name: what it probably should be, or else what there is.
   *
   * @param message the key; {@code .near} is added to it if there is a likely name
   */
  static Message unknown(String message, String name, Collection<String> known) {
    String shown = Display.of(name);
    return to(name, known)
        .map(near -> Message.of(message + ".near", shown, near))
        .orElseGet(() -> Message.of(message, shown, list(known)));
  }

  private static String list(Collection<String> known) {
    String some = String.join(", ", known.stream().limit(MOST_SHOWN).toList());
    return known.size() > MOST_SHOWN ? some + " …" : some;
  }

  /** The known name that differs least, if it differs little. */
  static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int least = Math.max(1, name.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(plain(name), plain(candidate));
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many characters must be changed, added, removed or exchanged with the next. */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = cost[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean exchanged =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        cost[i][j] = exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[from.length()][to.length()];
  }
}
