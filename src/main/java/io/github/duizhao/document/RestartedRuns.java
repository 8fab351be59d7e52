package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the parts of a text that lost its headings: where the numbers of one level start again
 * though no upper heading stands between, a heading is missing there, and the points before and
 * after belong to different parts.
 */
final class RestartedRuns {

  /** More runs than this, or more stretches of them, are no problems, causes and measures. */
  private static final int MOST = 3;

  private final List<Block> blocks;
  private final List<OutlineLine> lines;
  private final Functions functions = Functions.shipped();

  private RestartedRuns(List<Block> blocks, List<OutlineLine> lines) {
    this.blocks = blocks;
    this.lines = lines;
  }

  /**
   * The places where parts open, in text order.
   *
   * @param blocks the blocks of the text itself
   * @param lines its headings and points
   * @param missing the roles that neither a heading nor a sentence opens
   * @param openings what opens by headings
   */
  static List<FunctionHit> find(
      List<Block> blocks, List<OutlineLine> lines, List<Role> missing, List<Opening> openings) {
    List<FunctionHit> hits = new ArrayList<>();
    if (!missing.isEmpty()) {
      RestartedRuns finder = new RestartedRuns(blocks, lines);
      List<List<Run>> regions = finder.regions();
      for (List<Run> region : regions.size() > MOST ? List.<List<Run>>of() : regions) {
        hits.addAll(finder.opened(region, missing, openings));
      }
      hits.sort(Comparator.comparingInt(FunctionHit::start));
    }
    return hits;
  }

  /** The runs of each stretch, between upper headings, in which the numbers start again. */
  private List<List<Run>> regions() {
    List<List<Run>> regions = new ArrayList<>();
    int deepest = lines.stream().mapToInt(OutlineLine::level).max().orElse(0);
    for (int level = 1; level <= deepest; level++) {
      List<Integer> stretch = new ArrayList<>();
      for (int i = 0; i <= lines.size(); i++) {
        if (i == lines.size() || lines.get(i).level() < level) {
          add(runs(stretch, i), regions);
          stretch.clear();
        } else if (lines.get(i).level() == level) {
          stretch.add(i);
        }
      }
    }
    return regions;
  }

  private static void add(List<Run> runs, List<List<Run>> regions) {
    if (runs.size() > 1 && runs.size() <= MOST) {
      regions.add(runs);
    }
  }

  /**
   * The runs of lines of one level; none if one has no number.
   *
   * @param stretch the indexes of the lines
   * @param end index after the last line below them
   */
  private List<Run> runs(List<Integer> stretch, int end) {
    List<Integer> starts = new ArrayList<>();
    int last = 0;
    for (int i : stretch) {
      int value = lines.get(i).number().map(n -> n.numbering().value()).orElse(0);
      if (value == 0) {
        return List.of();
      }
      if (starts.isEmpty() || (value == 1 && last > 1)) {
        starts.add(i);
      }
      last = value;
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      runs.add(new Run(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
    }
    return runs;
  }

  private List<FunctionHit> opened(List<Run> runs, List<Role> missing, List<Opening> openings) {
    Run last = runs.get(runs.size() - 1);
    if (isMeasures(runs.get(0)) || !rolesInside(last, openings).isEmpty()) {
      return List.of();
    }
    boolean measures = isMeasures(last);
    if (runs.size() == 2 && !measures && missing.contains(Role.CAUSES)) {
      return ofProblems(runs.get(0), openings) ? List.of(hit(Role.CAUSES, last)) : List.of();
    }
    if (!measures || !missing.contains(Role.MEASURES)) {
      return List.of();
    }
    List<FunctionHit> hits = new ArrayList<>();
    if (missing.contains(Role.PROBLEMS) && rolesInside(runs.get(0), openings).isEmpty()) {
      hits.add(hit(Role.PROBLEMS, runs.get(0)));
    }
    if (missing.contains(Role.CAUSES)
        && runs.size() == MOST
        && rolesInside(runs.get(1), openings).isEmpty()) {
      hits.add(hit(Role.CAUSES, runs.get(1)));
    }
    hits.add(hit(Role.MEASURES, last));
    return hits;
  }

  /** Whether a run stands in a part that is headed as problems alone. */
  private boolean ofProblems(Run run, List<Opening> openings) {
    int start = lines.get(run.from()).start();
    Opening part = null;
    for (Opening opening : openings) {
      part = opening.start() <= start ? opening : part;
    }
    return part != null && part.names() && part.roles().equals(List.of(Role.PROBLEMS));
  }

  /** The roles that the headings of a run name. */
  private Set<Role> rolesInside(Run run, List<Opening> openings) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int start = lines.get(run.from()).start();
    int end = run.end() < lines.size() ? lines.get(run.end()).start() : Integer.MAX_VALUE;
    for (Opening opening : openings) {
      if (opening.names() && opening.start() >= start && opening.start() < end) {
        roles.addAll(opening.roles());
      }
    }
    return roles;
  }

  /** Whether most points of a run say when or how often, or begin with what is to be done. */
  private boolean isMeasures(Run run) {
    int points = 0;
    int measures = 0;
    int level = lines.get(run.from()).level();
    for (int i = run.from(); i < run.end(); i++) {
      if (lines.get(i).level() == level) {
        points++;
        measures += isMeasure(i) ? 1 : 0;
      }
    }
    return measures * 2 > points;
  }

  private boolean isMeasure(int index) {
    OutlineLine line = lines.get(index);
    String words = line.block().text();
    int at = line.number().map(n -> n.wordStart() - line.block().start()).orElse(0);
    if (functions.resolves(words.substring(Math.min(at, words.length())))
        || functions.commits(words)) {
      return true;
    }
    int end = index + 1 < lines.size() ? lines.get(index + 1).start() : Integer.MAX_VALUE;
    for (int i = firstAfter(line.block()); i < blocks.size(); i++) {
      Block below = blocks.get(i);
      if (below.start() >= end) {
        return false;
      }
      if (!below.blank()) {
        return functions.commits(below.text());
      }
    }
    return false;
  }

  /** The index of the block that follows another. */
  private int firstAfter(Block block) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).start() <= block.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private FunctionHit hit(Role role, Run run) {
    OutlineLine first = lines.get(run.from());
    return new FunctionHit(role, first.start(), first.cut(), -1, false);
  }

  /**
   * Points that count from one on.
   *
   * @param from index of the first line
   * @param end index after the last line
   */
  private record Run(int from, int end) {}
}
