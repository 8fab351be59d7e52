package io.github.duizhao.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds measures for a problem. Immutable: one serves all threads. */
public final class Suggester {

  private final MeasureLibrary library;
  private final ProblemMatcher matcher;

  private Suggester(MeasureLibrary library) {
    this.library = library;
    this.matcher = new ProblemMatcher(library);
  }

  /** A suggester over the measures that ship with the program; made once, when first asked for. */
  public static Suggester builtIn() {
    return BuiltIn.SUGGESTER;
  }

  /** A suggester over other measures. */
  public static Suggester over(MeasureLibrary library) {
    return new Suggester(library);
  }

  /**
   * Measures for a problem, best first; equals keep the order of the library.
   *
   * <p>A blank problem means looking around: the category's measures in their order, or the first
   * of each category, then the second of each, with score 0. A problem that resembles none gives
   * the category's measures with score 0, or without a category none at all: no measure is better
   * than a measure for something else. Of a long problem only the beginning is read.
   *
   * @param problem the problem in the writer's words
   * @param category id of the only category to choose from, or empty for all; none are found for an
   *     id that there is not
   * @param limit how many at most; none are found below 1
   */
  public List<Suggestion> suggest(String problem, Optional<String> category, int limit) {
    boolean blank = problem.isBlank();
    if (blank && category.isEmpty()) {
      return inTurn(limit);
    }
    double[] scores = matcher.scores(problem);
    List<Suggestion> found = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Measure measure = library.measures().get(i);
      boolean wanted = category.map(measure.category()::equals).orElse(scores[i] > 0);
      if (wanted) {
        found.add(measure.toSuggestion(scores[i]));
      }
    }
    found.sort(Comparator.comparingDouble(Suggestion::score).reversed());
    return List.copyOf(found.subList(0, Math.min(found.size(), Math.max(0, limit))));
  }

  private List<Suggestion> inTurn(int limit) {
    List<List<Measure>> groups =
        library.categories().stream().map(category -> library.measures(category.id())).toList();
    int longest = groups.stream().mapToInt(List::size).max().orElse(0);
    List<Suggestion> found = new ArrayList<>();
    for (int place = 0; place < longest; place++) {
      for (List<Measure> group : groups) {
        if (place < group.size() && found.size() < limit) {
          found.add(group.get(place).toSuggestion(0));
        }
      }
    }
    return List.copyOf(found);
  }

  private static final class BuiltIn {
    static final Suggester SUGGESTER = new Suggester(MeasureLibrary.builtIn());
  }
}
