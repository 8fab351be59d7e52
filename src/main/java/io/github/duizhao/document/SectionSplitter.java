package io.github.duizhao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts the text into its parts: by headings, and where those are missing by sentences. */
final class SectionSplitter {

  private static final List<Role> CORE = List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES);

  private final List<OutlineLine> heads;
  private final PartHeadings parts;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Opening> openings = new ArrayList<>();

  private SectionSplitter(List<OutlineLine> heads, List<FunctionHit> hits) {
    this.heads = heads;
    this.parts = new PartHeadings(heads, hits);
  }

  /**
   * The openings of all parts in text order; what comes before the first is the preamble.
   *
   * @param blocks the blocks of the text itself
   * @param lines its headings and points
   */
  static List<Opening> split(List<Block> blocks, List<OutlineLine> lines) {
    List<OutlineLine> heads = lines.stream().filter(line -> line.heading().isPresent()).toList();
    List<Opening> byHeading = new SectionSplitter(heads, List.of()).walk(List.of());
    List<Role> missing = missing(byHeading);
    if (missing.isEmpty()) {
      return byHeading;
    }
    List<FunctionHit> hits = FunctionHits.find(blocks, lines, missing);
    Set<Role> said = EnumSet.noneOf(Role.class);
    hits.forEach(hit -> said.add(hit.role()));
    List<Role> unsaid = missing.stream().filter(role -> !said.contains(role)).toList();
    hits = merged(hits, RestartedRuns.find(blocks, lines, unsaid, byHeading));
    return hits.isEmpty() ? byHeading : new SectionSplitter(heads, hits).walk(hits);
  }

  private static List<FunctionHit> merged(List<FunctionHit> some, List<FunctionHit> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparingInt(FunctionHit::start))
        .toList();
  }

  private static List<Role> missing(List<Opening> openings) {
    Set<Role> named = EnumSet.noneOf(Role.class);
    boolean aspects = false;
    for (Opening opening : openings) {
      if (opening.names()) {
        named.addAll(opening.roles());
      }
      aspects |= opening.role() == Role.PROBLEMS;
    }
    named.retainAll(CORE);
    List<Role> missing = new ArrayList<>();
    for (Role role : CORE) {
      boolean byAspects = role == Role.PROBLEMS && aspects && !named.isEmpty();
      if (!named.contains(role) && !byAspects) {
        missing.add(role);
      }
    }
    return missing;
  }

  private List<Opening> walk(List<FunctionHit> hits) {
    int next = 0;
    for (int i = 0; i < heads.size(); i++) {
      while (next < hits.size() && hits.get(next).start() <= heads.get(i).start()) {
        open(hits.get(next));
        next++;
      }
      visit(i);
    }
    while (next < hits.size()) {
      open(hits.get(next));
      next++;
    }
    return openings;
  }

  private void visit(int index) {
    OutlineLine head = heads.get(index);
    boolean resumes = false;
    while (!frames.isEmpty() && frames.peek().level() >= head.level()) {
      resumes |= frames.pop().level() > head.level();
    }
    List<Role> roles = parts.roles(index);
    Frame frame = frames.peek();
    if (frame == null || (frame.level() == 0 && leavesSentence(index))) {
      openTop(index, roles);
    } else if (frame.matrix()) {
      openInAspect(index, roles);
    } else if (opensInside(head, roles, frame)) {
      if (CORE.contains(frame.roles().get(0))) {
        openings.set(openings.size() - 1, last().without(roles));
      }
      open(head, roles, parts.aspectAbove(index), false);
    } else if (resumes && frame.level() > 0) {
      resume(head, frame);
    }
  }

  /** Whether an upper heading ends a part that a sentence had opened. */
  private boolean leavesSentence(int index) {
    List<Role> roles = parts.roles(index);
    boolean part = !roles.isEmpty() && !roles.contains(Role.OTHER);
    return parts.isTop(index)
        && ((part && !parts.isArabic(index)) || heads.get(index).name().bare());
  }

  private void openTop(int index, List<Role> roles) {
    OutlineLine head = heads.get(index);
    frames.clear();
    if (!roles.isEmpty()) {
      open(head, roles, PartHeadings.aspect(head), false);
      return;
    }
    Optional<Role> first = parts.firstInside(index);
    if (first.isPresent()) {
      open(head, List.of(first.get()), PartHeadings.aspect(head), true);
    } else if (parts.isProblemAspect(index) && parts.isListItem(index)) {
      openList(head);
    } else if (parts.isProblemAspect(index)) {
      open(head, List.of(Role.PROBLEMS), PartHeadings.aspect(head), false);
    } else if (current() != Role.OTHER) {
      open(head, List.of(Role.OTHER), Optional.empty(), false);
    }
  }

  /** A plain list of problems is one part without a heading of its own. */
  private void openList(OutlineLine head) {
    if (current() != Role.PROBLEMS) {
      add(head, List.of(Role.PROBLEMS), Optional.empty(), Optional.empty());
    }
  }

  private void openInAspect(int index, List<Role> roles) {
    List<Role> core = roles.stream().filter(CORE::contains).toList();
    if (!core.isEmpty() && core.get(0) != current()) {
      open(heads.get(index), core, parts.aspectAbove(index), false);
    }
  }

  /** Whether a sub-heading opens a part of its own: only if it names a later one outright. */
  private boolean opensInside(OutlineLine head, List<Role> roles, Frame frame) {
    if (roles.isEmpty() || !CORE.contains(roles.get(0))) {
      return false;
    }
    boolean bare = head.name().bare();
    Role outer = frame.roles().get(0);
    if (outer == Role.OTHER) {
      return bare;
    }
    return bare && CORE.contains(outer) && roles.get(0).compareTo(current()) > 0;
  }

  /** An aspect had its own causes or measures; the next one begins with its problems again. */
  private void resume(OutlineLine head, Frame frame) {
    if (current() != frame.roles().get(0)) {
      Heading heading = head.heading().orElseThrow();
      add(head, frame.roles(), Optional.of(heading), PartHeadings.aspect(head));
    }
  }

  private void open(OutlineLine head, List<Role> roles, Optional<String> aspect, boolean matrix) {
    add(head, roles, head.heading(), aspect);
    frames.push(new Frame(head.level(), roles, matrix));
  }

  private void add(
      OutlineLine head, List<Role> roles, Optional<Heading> heading, Optional<String> aspect) {
    int level = heading.map(Heading::level).orElse(1);
    openings.add(
        new Opening(
            head.cut(), head.start(), roles, heading, !head.roles().isEmpty(), level, aspect));
  }

  private void open(FunctionHit hit) {
    Role current = current();
    boolean follows =
        current == null
            || current == Role.OTHER
            || (CORE.contains(current) && hit.role().compareTo(current) > 0);
    if (!follows || (!openings.isEmpty() && last().roles().contains(hit.role()))) {
      return;
    }
    Optional<String> aspect = hit.scoped() ? parts.aspectAt(hit.segment()) : Optional.empty();
    openings.add(
        new Opening(
            hit.cut(), hit.start(), List.of(hit.role()), Optional.empty(), false, 1, aspect));
    if (hit.scoped()) {
      int level = heads.get(hit.segment()).level() + 1;
      frames.push(new Frame(level, List.of(hit.role()), false));
    } else {
      frames.clear();
      frames.push(new Frame(0, List.of(hit.role()), false));
    }
  }

  private Role current() {
    return openings.isEmpty() ? null : last().role();
  }

  private Opening last() {
    return openings.get(openings.size() - 1);
  }

  /**
   * A part that is open.
   *
   * @param level the level of its heading, 0 where a sentence opened it for good
   * @param matrix whether it is an aspect that has its own problems, causes and measures
   */
  private record Frame(int level, List<Role> roles, boolean matrix) {}
}
