package io.github.duizhao.sidebar;

import io.github.duizhao.check.Placeholders;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.writer.WriterDocument;
import java.util.List;

/** Goes from one place to fill in to the next, while one types. Main thread only. */
final class PlaceholderSteps {

  private final WriterDocument document;

  PlaceholderSteps(WriterDocument document) {
    this.document = document;
  }

  /** Whether the text has a place to fill in. */
  boolean isAny() {
    return !Placeholders.in(document.follow(true).text()).isEmpty();
  }

  /**
   * Selects the next place to fill in, or the one before, seen from the caret; after the last comes
   * the first.
   *
   * @param step 1 or -1
   */
  void go(int step) {
    Snapshot text = document.follow(true);
    List<Span> places = Placeholders.in(text.text());
    if (places.isEmpty()) {
      return;
    }
    int caret = document.caretOffset(text).orElse(step > 0 ? -1 : text.text().length());
    document.select(text, places.get(next(places, caret, document.selectedWords(), text, step)));
    document.focus();
  }

  private static int next(List<Span> places, int caret, String selected, Snapshot text, int step) {
    if (step < 0) {
      int before = places.size() - 1;
      while (before >= 0 && places.get(before).start() >= caret) {
        before--;
      }
      return before < 0 ? places.size() - 1 : before;
    }
    int after = 0;
    while (after < places.size()
        && (places.get(after).start() < caret
            || isSelected(places.get(after), caret, selected, text))) {
      after++;
    }
    return after % places.size();
  }

  private static boolean isSelected(Span place, int caret, String selected, Snapshot text) {
    return place.start() == caret && Snapshot.line(selected).equals(text.quote(place));
  }
}
