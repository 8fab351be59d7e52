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

  /** How many characters must be changed, added or removed. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
