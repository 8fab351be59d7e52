package io.github.duizhao.check;

import static java.util.stream.Collectors.toSet;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parts stand in their place and which do not. As many as possible are taken to stand right
 * (a longest non-decreasing run of ranks), so that only what was really moved is named. Immutable.
 */
public final class SectionOrder {

  private final List<Misplaced> misplaced;
  private final Set<Integer> starts;

  private SectionOrder(List<Misplaced> misplaced) {
    this.misplaced = List.copyOf(misplaced);
    this.starts = misplaced.stream().map(found -> found.section().span().start()).collect(toSet());
  }

  /** The order of a statement's parts, held against a template. */
  public static SectionOrder of(Statement statement, Template template) {
    RoleOrder order = RoleOrder.of(template);
    List<List<Section>> groups = SectionGroups.of(statement);
    List<Misplaced> misplaced = new ArrayList<>();
    for (List<Section> group : groups) {
      List<Section> ranked =
          group.stream().filter(section -> section.role() != Role.OTHER).toList();
      misplaced.addAll(misplacedIn(ranked, order));
    }
    return new SectionOrder(misplaced);
  }

  /** The parts that stand in the wrong place, in text order. */
  public List<Misplaced> misplaced() {
    return misplaced;
  }

  /** Whether a part stands in the wrong place. */
  public boolean isMisplaced(Section section) {
    return starts.contains(section.span().start());
  }

  private static List<Misplaced> misplacedIn(List<Section> sections, RoleOrder order) {
    Set<Integer> kept = longestRun(sections, order);
    List<Misplaced> found = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      if (!kept.contains(i)) {
        found.add(misplaced(i, sections, kept, order));
      }
    }
    return found;
  }

  private static Misplaced misplaced(
      int index, List<Section> sections, Set<Integer> kept, RoleOrder order) {
    Section section = sections.get(index);
    for (int i = 0; i < index; i++) {
      if (kept.contains(i) && !order.mayFollow(section.role(), sections.get(i).role())) {
        return new Misplaced(section, sections.get(i), true);
      }
    }
    Section anchor = section;
    for (int i = index + 1; i < sections.size(); i++) {
      if (kept.contains(i) && !order.mayFollow(sections.get(i).role(), section.role())) {
        anchor = sections.get(i);
      }
    }
    return new Misplaced(section, anchor, false);
  }

  /** The indices of the longest non-decreasing run of ranks; of equals, the one that is earlier. */
  private static Set<Integer> longestRun(List<Section> sections, RoleOrder order) {
    int ranks = Role.values().length + 1;
    int[] length = new int[sections.size()];
    int[] bestFrom = new int[ranks];
    for (int i = sections.size() - 1; i >= 0; i--) {
      int rank = order.rank(sections.get(i).role());
      int longest = 0;
      for (int next = rank; next < ranks; next++) {
        longest = Math.max(longest, bestFrom[next]);
      }
      length[i] = longest + 1;
      bestFrom[rank] = Math.max(bestFrom[rank], length[i]);
    }
    int wanted = 0;
    for (int best : bestFrom) {
      wanted = Math.max(wanted, best);
    }
    Set<Integer> kept = new HashSet<>();
    int last = 0;
    for (int i = 0; i < sections.size() && wanted > 0; i++) {
      int rank = order.rank(sections.get(i).role());
      if (length[i] == wanted && rank >= last) {
        kept.add(i);
        last = rank;
        wanted--;
      }
    }
    return kept;
  }

  /**
   * A part in the wrong place.
   *
   * @param section the part
   * @param anchor the part that it has to change sides with
   * @param belongsBefore whether it belongs before the anchor; if not, after it
   */
  public record Misplaced(Section section, Section anchor, boolean belongsBefore) {}
}
