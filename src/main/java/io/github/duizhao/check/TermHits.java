package io.github.duizhao.check;

import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the words of a list stand in a text, in text order, not overlapping. Immutable. */
public final class TermHits {

  /** No word anywhere. */
  static final TermHits NONE = new TermHits(new int[0]);

  /** The start of each place and its end: most are never asked for, and so are no objects. */
  private final int[] bounds;

  private TermHits(int[] bounds) {
    this.bounds = bounds;
  }

  /**
   * At some places.
   *
   * @param places in text order, not overlapping
   */
  static TermHits of(List<Span> places) {
    Builder builder = new Builder();
    places.forEach(place -> builder.add(place.start(), place.end()));
    return builder.build();
  }

  /** All places. */
  public List<Span> all() {
    return spans(0, bounds.length);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** The places that lie wholly in a range. */
  public List<Span> in(Span range) {
    int from = firstFrom(range.start());
    int to = from;
    while (to < bounds.length && bounds[to + 1] <= range.end()) {
      to += 2;
    }
    return spans(from, to);
  }

  /** The first place that lies wholly in a range. */
  public Optional<Span> firstIn(Span range) {
    int first = firstFrom(range.start());
    return isIn(first, range) ? Optional.of(span(first)) : Optional.empty();
  }

  /** Whether a place lies wholly in a range. */
  public boolean anyIn(Span range) {
    return isIn(firstFrom(range.start()), range);
  }

  private boolean isIn(int index, Span range) {
    return index < bounds.length && bounds[index + 1] <= range.end();
  }

  private List<Span> spans(int from, int to) {
    if (from == to) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>((to - from) / 2);
    for (int i = from; i < to; i += 2) {
      spans.add(span(i));
    }
    return spans;
  }

  private Span span(int index) {
    return new Span(bounds[index], bounds[index + 1]);
  }

  /** The index of the first place that starts at an offset or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = bounds.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[2 * middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }

  /** Collects places in text order. For use on one thread. */
  static final class Builder {
    private int[] bounds = new int[16];
    private int size;

    void add(int start, int end) {
      if (size == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * size);
      }
      bounds[size] = start;
      bounds[size + 1] = end;
      size += 2;
    }

    TermHits build() {
      return size == 0 ? NONE : new TermHits(Arrays.copyOf(bounds, size));
    }
  }
}
