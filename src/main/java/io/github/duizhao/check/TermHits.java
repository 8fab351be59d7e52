package io.github.duizhao.check;

import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the words of a list stand in a text, in text order, not overlapping. Immutable. */
public final class TermHits {

  /** No word anywhere. */
  static final TermHits NONE = new TermHits(new int[0], 0, 0);

  /**
   * The start of each place and its end: most are never asked for, and so are no objects. Several
   * lists of words may share the array.
   */
  private final int[] bounds;

  /** Where its own places begin and end in the array. */
  private final int first;

  private final int last;

  /**
   * At the places in a stretch of an array.
   *
   * @param bounds the start of each place and its end, in text order
   */
  TermHits(int[] bounds, int first, int last) {
    this.bounds = bounds;
    this.first = first;
    this.last = last;
  }

  /**
   * At some places.
   *
   * @param places in text order, not overlapping
   */
  static TermHits of(List<Span> places) {
    int[] bounds = new int[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      bounds[2 * i] = places.get(i).start();
      bounds[2 * i + 1] = places.get(i).end();
    }
    return new TermHits(bounds, 0, bounds.length);
  }

  /** All places. */
  public List<Span> all() {
    return spans(first, last);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return first == last;
  }

  /** The places that lie wholly in a range. */
  public List<Span> in(Span range) {
    int from = firstFrom(range.start());
    int to = from;
    while (to < last && bounds[to + 1] <= range.end()) {
      to += 2;
    }
    return spans(from, to);
  }

  /** The first place that lies wholly in a range. */
  public Optional<Span> firstIn(Span range) {
    int found = firstFrom(range.start());
    return isIn(found, range) ? Optional.of(span(found)) : Optional.empty();
  }

  /** Whether a place lies wholly in a range. */
  public boolean anyIn(Span range) {
    return isIn(firstFrom(range.start()), range);
  }

  private boolean isIn(int index, Span range) {
    return index < last && bounds[index + 1] <= range.end();
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
    int low = first / 2;
    int high = last / 2;
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
}
