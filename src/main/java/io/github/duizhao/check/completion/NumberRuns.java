package io.github.duizhao.check.completion;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the numbers of new headings and what they make of the numbers that follow. A number that
 * follows is put up only as far as it has to be: where the writer left a gap for a missing part, it
 * stays.
 */
final class NumberRuns {

  private final Statement statement;
  private final Map<Span, List<Slot>> slots = new LinkedHashMap<>();
  private final Map<Span, List<Numbering>> present = new LinkedHashMap<>();
  private final List<Edit> corrections = new ArrayList<>();

  NumberRuns(Statement statement) {
    this.statement = statement;
  }

  /** A place for a new heading among those of its level under the same heading. */
  Slot slot(int offset, HeadingForm form) {
    Span scope = scope(offset, form.level());
    List<Numbering> siblings =
        statement.headings().stream()
            .filter(heading -> heading.level() == form.level())
            .filter(heading -> isIn(scope, heading.span().start()))
            .flatMap(heading -> heading.numbering().stream())
            .toList();
    return slot(scope, offset, form, siblings);
  }

  /** A place for a new item of a part among those that are numbered in the same form. */
  Slot itemSlot(int offset, HeadingForm form, Section part) {
    List<Numbering> siblings =
        ParagraphNumbers.of(statement.snapshot()).in(part.body()).stream().toList();
    return slot(part.span(), offset, form, siblings);
  }

  private Slot slot(Span scope, int offset, HeadingForm form, List<Numbering> siblings) {
    Slot slot = new Slot(offset);
    if (form.numbered()) {
      slots.computeIfAbsent(scope, key -> new ArrayList<>()).add(slot);
      present.putIfAbsent(
          scope,
          siblings.stream()
              .filter(number -> Optional.of(number.form()).equals(form.form()))
              .toList());
    }
    return slot;
  }

  /** Gives all slots their numbers; the changes of the numbers that are there, in text order. */
  List<Edit> settle() {
    slots.forEach((scope, added) -> settle(added, present.get(scope)));
    corrections.sort(Comparator.comparingInt(edit -> edit.span().start()));
    return List.copyOf(corrections);
  }

  private void settle(List<Slot> added, List<Numbering> siblings) {
    added.sort(Comparator.comparingInt(slot -> slot.offset));
    int next = 0;
    int running = 0;
    boolean begun = false;
    boolean pushing = false;
    for (Numbering sibling : siblings) {
      while (next < added.size() && added.get(next).offset <= sibling.span().start()) {
        running++;
        added.get(next++).value = running;
        pushing = true;
      }
      if (sibling.value() == 1 && begun) {
        // The text counts anew, under something that is no heading.
        running = 0;
        pushing = false;
      }
      begun = true;
      int value = sibling.value();
      if (pushing && value <= running) {
        value = running + 1;
        correct(sibling, value);
      }
      running = value;
    }
    while (next < added.size()) {
      running++;
      added.get(next++).value = running;
    }
  }

  private void correct(Numbering number, int value) {
    if (!number.automatic()) {
      NumberForm.edit(statement.snapshot().text(), number.span(), value)
          .ifPresent(corrections::add);
    }
  }

  /** From the heading above a place to the next one of a higher level, both by their starts. */
  private Span scope(int offset, int level) {
    int start = 0;
    for (Heading heading : statement.headings()) {
      int at = heading.span().start();
      if (heading.level() < level) {
        if (at >= offset) {
          return new Span(start, at);
        }
        start = heading.span().end();
      }
    }
    return new Span(start, Math.max(start, statement.snapshot().text().length()));
  }

  private static boolean isIn(Span scope, int offset) {
    return scope.start() <= offset && offset < scope.end();
  }

  /** A place for a heading; its number is known once all are settled. */
  static final class Slot {
    private final int offset;
    private int value;

    private Slot(int offset) {
      this.offset = offset;
    }

    /** Its number, from 1; 0 where its form has none. */
    int value() {
      return value;
    }
  }
}
