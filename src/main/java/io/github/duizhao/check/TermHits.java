package io.github.duizhao.check;

import io.github.duizhao.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where the words of a list stand in a text.
 *
 * @param all the places in text order, not overlapping
 */
public record TermHits(List<Span> all) {

  /** Copies the list. */
  public TermHits {
    all = List.copyOf(all);
  }

  /** The places that lie wholly in a range. */
  public List<Span> in(Span range) {
    int from = firstFrom(range.start());
    int to = from;
    while (to < all.size() && all.get(to).end() <= range.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The first place that lies wholly in a range. */
  public Optional<Span> firstIn(Span range) {
    int from = firstFrom(range.start());
    return from < all.size() && all.get(from).end() <= range.end()
        ? Optional.of(all.get(from))
        : Optional.empty();
  }

  /** Whether a place lies wholly in a range. */
  public boolean anyIn(Span range) {
    return firstIn(range).isPresent();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
