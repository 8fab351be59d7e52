package io.github.duizhao.document;

import io.github.duizhao.document.OutlineLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each line its level: the outline level where it is styled, else the place of its number's
 * form among the forms that the text uses (a text with 1. right under 一、 has 1. on level 2).
 */
final class OutlineLevels {

  /** 第一部分 一、 （一） 1. （1） */
  private static final int RANKS = 5;

  private static final int CHINESE = 1;

  /** The rank of headings that only their type sets off, which comes where they first stand. */
  private static final int EMPHASIZED = RANKS;

  private static final int DEEPEST = 4;

  private final List<OutlineLine> lines;
  private final EmphasizedLines emphasized;
  private final int[] levels = new int[RANKS + 1];
  private final int[] first = new int[RANKS + 1];
  private final int[] ones = new int[RANKS];
  private final int[] styled = new int[RANKS + 1];
  private final int[] used = new int[RANKS + 1];
  private boolean repeated;

  private OutlineLevels(List<OutlineLine> lines) {
    this.emphasized = EmphasizedLines.of(lines);
    this.lines = emphasized.kept();
    Arrays.fill(first, Integer.MAX_VALUE);
  }

  static List<OutlineLine> assign(List<OutlineLine> lines) {
    return new OutlineLevels(lines).assign();
  }

  private List<OutlineLine> assign() {
    count();
    repeated = rolesRepeat();
    int bare = bareLevel();
    rank(bare);
    List<OutlineLine> result = new ArrayList<>();
    int enclosing = 0;
    for (OutlineLine line : lines) {
      int level = level(line, Math.max(bare, 1), enclosing);
      if (line.kind() != Kind.LABEL && !(repeated && line.kind() == Kind.ROLE_LINE)) {
        enclosing = level;
      }
      result.add(leveled(line, Math.min(level, DEEPEST)));
    }
    return result;
  }

  private void count() {
    for (int i = 0; i < lines.size(); i++) {
      OutlineLine line = lines.get(i);
      if (line.kind() == Kind.EMPHASIZED && !emphasized.namesPart(line)) {
        used[EMPHASIZED]++;
        first[EMPHASIZED] = Math.min(first[EMPHASIZED], i);
      }
      if (line.number().isPresent()) {
        int rank = line.number().get().rank();
        used[rank]++;
        first[rank] = Math.min(first[rank], i);
        ones[rank] += line.number().get().numbering().value() == 1 ? 1 : 0;
        if (line.kind() == Kind.STYLED) {
          styled[rank] = Math.max(styled[rank], line.block().outlineLevel());
        }
      }
    }
  }

  /**
   * The level of headings without a number, above all numbers that are not styled: 0 where there
   * are none, or where numbered headings name the parts and one has merely lost its number.
   */
  private int bareLevel() {
    int bare = 0;
    for (OutlineLine line : lines) {
      if (line.number().isEmpty() && !line.title().isEmpty()) {
        if (line.kind() == Kind.STYLED && !line.roles().isEmpty()) {
          bare = Math.max(bare, line.block().outlineLevel());
        } else if ((line.kind() == Kind.ROLE_LINE && !repeated) || emphasized.namesPart(line)) {
          bare = Math.max(bare, 1);
        }
      }
    }
    return bare > 0 && numbersNameParts() ? 0 : bare;
  }

  /** Whether the same part is named again and again: then it is named within each aspect. */
  private boolean rolesRepeat() {
    Set<List<Role>> seen = new HashSet<>();
    return lines.stream()
        .filter(line -> line.kind() == Kind.ROLE_LINE)
        .anyMatch(line -> !seen.add(line.roles()));
  }

  private boolean numbersNameParts() {
    return lines.stream()
        .filter(line -> line.number().isPresent() && line.kind() == Kind.NUMBERED)
        .anyMatch(line -> line.name().bare());
  }

  private void rank(int above) {
    int level = above;
    for (int rank : order()) {
      level = styled[rank] > 0 ? styled[rank] : level + 1;
      levels[rank] = level;
    }
  }

  /** The forms in use, the coarsest first. */
  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int rank = 0; rank < RANKS; rank++) {
      if (used[rank] > 0) {
        order.add(rank);
      }
    }
    // （一） above 1、 … or the other way round: what starts again under the other lies below it.
    for (int i = 0; i + 1 < order.size(); i++) {
      int upper = order.get(i);
      int lower = order.get(i + 1);
      boolean swapped = first[lower] < first[upper] && ones[lower] == 1 && ones[upper] > 1;
      if (swapped) {
        order.set(i, lower);
        order.set(i + 1, upper);
      }
    }
    if (used[EMPHASIZED] > 0) {
      order.add(placeOfEmphasized(order), EMPHASIZED);
    }
    return order;
  }

  /** Below 第一部分 and 一、, and below what stood before the first of them. */
  private int placeOfEmphasized(List<Integer> order) {
    int place = 0;
    while (place < order.size()
        && (order.get(place) <= CHINESE || first[order.get(place)] < first[EMPHASIZED])) {
      place++;
    }
    return place;
  }

  private int level(OutlineLine line, int bare, int enclosing) {
    return switch (line.kind()) {
      case STYLED -> line.block().outlineLevel();
      case NUMBERED -> levels[line.number().orElseThrow().rank()];
      case ROLE_LINE -> repeated ? enclosing + 1 : bare;
      case EMPHASIZED -> emphasized.namesPart(line) ? bare : levels[EMPHASIZED];
      case LABEL -> enclosing + 1;
    };
  }

  private static OutlineLine leveled(OutlineLine line, int level) {
    Optional<Heading> heading =
        line.heading()
            .map(h -> new Heading(h.paragraph(), h.span(), h.title(), level, h.numbering()));
    return new OutlineLine(
        line.block(), line.blockIndex(), line.kind(), line.number(), level, heading, line.name());
  }
}
