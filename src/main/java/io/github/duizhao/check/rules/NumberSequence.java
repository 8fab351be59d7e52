package io.github.duizhao.check.rules;

import io.github.duizhao.check.rules.Renumbering.Counted;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of one form as they come, and what is wrong with the next. For one thread. */
final class NumberSequence {

  private final List<Counted> counted = new ArrayList<>();
  private final Map<Integer, Fault> faults = new TreeMap<>();
  private int last;
  private int outer;

  /** A sequence that has not begun. */
  NumberSequence() {}

  /** Takes the next number, be it right or wrong; the sequence goes on from it. */
  void next(int value, Span place) {
    if (value == 1 && last > 1) {
      // A list inside a point of the list, or a new list.
      outer = last;
    } else if (value != last + 1 && (outer == 0 || value != outer + 1)) {
      Fault.Kind kind =
          value == last ? Fault.Kind.TWICE : last == 0 ? Fault.Kind.FIRST : Fault.Kind.GAP;
      faults.put(counted.size(), new Fault(kind, last + 1));
    }
    last = value;
    counted.add(new Counted(value, place));
  }

  /** All its numbers in text order. */
  List<Counted> counted() {
    return counted;
  }

  /** What is wrong, by the index of the number. */
  Map<Integer, Fault> faults() {
    return faults;
  }

  /** Begins a list inside the point that was reached. */
  void nest() {
    outer = last;
    last = 0;
  }

  /** Goes on with a number if it fits, and passes over it if not. */
  void allow(int value) {
    if (continuesWith(value)) {
      last = value;
    }
  }

  /** Whether a number would go on after the last one. */
  boolean continuesWith(int value) {
    return value == last + 1;
  }

  /**
   * Something wrong with a number.
   *
   * @param kind what
   * @param expected the number that was to come
   */
  record Fault(Kind kind, int expected) {

    /** What can be wrong. */
    enum Kind {
      GAP("gap"),
      TWICE("twice"),
      FIRST("first");

      private final String key;

      Kind(String key) {
        this.key = key;
      }

      /** The last part of the message key. */
      String key() {
        return key;
      }
    }
  }
}
