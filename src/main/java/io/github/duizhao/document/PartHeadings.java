package io.github.duizhao.document;

import io.github.duizhao.document.Numbering.Form;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the headings of a text are to one another. */
final class PartHeadings {

  /** An upper heading farther away than this many headings is not looked for. */
  private static final int FARTHEST = 200;

  private final List<OutlineLine> heads;
  private final BitSet scoped = new BitSet();
  private final int top;
  private final int firstAnswer;

  PartHeadings(List<OutlineLine> heads, List<FunctionHit> hits) {
    this.heads = heads;
    hits.stream().filter(FunctionHit::scoped).forEach(hit -> scoped.set(hit.segment()));
    top = heads.stream().mapToInt(OutlineLine::level).min().orElse(1);
    firstAnswer = firstAnswer();
  }

  /** The roles that a heading names. */
  List<Role> roles(int index) {
    return heads.get(index).roles();
  }

  /** Whether a heading is on the uppermost level in use. */
  boolean isTop(int index) {
    return heads.get(index).level() == top;
  }

  /** The aspect that a heading's words tell. */
  static Optional<String> aspect(OutlineLine head) {
    return AspectLexicon.shipped().find(head.title()).map(Aspect::id);
  }

  /** The aspect of a heading, or else of the nearest heading above it that has one. */
  Optional<String> aspectAt(int index) {
    Optional<String> own =
        heads.get(index).roles().isEmpty() ? aspect(heads.get(index)) : Optional.empty();
    return own.isPresent() ? own : aspectAbove(index);
  }

  /** The aspect of the nearest upper heading that has one. */
  Optional<String> aspectAbove(int index) {
    int level = heads.get(index).level();
    int least = Math.max(0, index - FARTHEST);
    for (int i = index - 1; i >= least && level > top; i--) {
      if (heads.get(i).level() < level) {
        level = heads.get(i).level();
        Optional<String> found = aspect(heads.get(i));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first of the parts that an aspect holds, if it has causes or measures of its own: by
   * headings below it or by sentences.
   */
  Optional<Role> firstInside(int index) {
    int level = heads.get(index).level();
    Role first = null;
    boolean answered = false;
    int end = index + 1;
    while (end < heads.size() && heads.get(end).level() > level) {
      for (Role role : heads.get(end).roles()) {
        first = first == null && isCore(role) ? role : first;
        answered |= role == Role.CAUSES || role == Role.MEASURES;
      }
      end++;
    }
    if (answered) {
      return Optional.of(first);
    }
    int answeredBelow = scoped.nextSetBit(index);
    return answeredBelow >= 0 && answeredBelow < end
        ? Optional.of(Role.PROBLEMS)
        : Optional.empty();
  }

  /** Whether an upper heading without a role names an aspect of the problems. */
  boolean isProblemAspect(int index) {
    String title = heads.get(index).title();
    AspectLexicon aspects = AspectLexicon.shipped();
    boolean aspect = aspects.endsHeading(title) || aspects.startsHeading(title);
    boolean defect = RoleLexicon.shipped().namesDefect(title);
    boolean known = aspects.find(title).isPresent();
    return index < firstAnswer && (aspect || defect || known);
  }

  /** Whether a heading is a point of a plain 1. 2. 3. list. */
  boolean isListItem(int index) {
    return isArabic(index) && roles(index).isEmpty();
  }

  /** Whether a heading has an Arabic number. */
  boolean isArabic(int index) {
    return heads
        .get(index)
        .number()
        .filter(n -> n.numbering().form().level() >= Form.ARABIC.level())
        .isPresent();
  }

  private int firstAnswer() {
    for (int i = 0; i < heads.size(); i++) {
      List<Role> named = heads.get(i).roles();
      boolean answer = named.contains(Role.CAUSES) || named.contains(Role.MEASURES);
      if (isTop(i) && answer && !named.contains(Role.PROBLEMS)) {
        return i;
      }
    }
    return heads.size();
  }

  private static boolean isCore(Role role) {
    return role == Role.PROBLEMS || role == Role.CAUSES || role == Role.MEASURES;
  }
}
