package io.github.duizhao.measure;

import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds measures for a problem. Immutable: one serves all threads. */
public final class Suggester {

  /** The sum at which the score is half of the highest. */
  private static final double HALF_SCORE = 30.0;

  /** What the category that the context names has in advance. */
  private static final double FAVOUR = 8.0;

  /** How much is left of the sum of a measure that the text already has. */
  private static final double USED_SHARE = 0.6;

  /**
   * How much is left of the sum of all measures of a category but its best. Where another category
   * comes close, its best is so seen among the first.
   */
  private static final double FURTHER_SHARE = 0.6;

  private final MeasureLibrary library;
  private final ProblemMatcher matcher;
  private final UsedMeasures used;
  private final ContextCategories context;
  private final int[] placeInCategory;

  private Suggester(MeasureLibrary library) {
    this.library = library;
    this.matcher = new ProblemMatcher(library);
    this.used = new UsedMeasures(library.measures());
    this.context = new ContextCategories(library.categories());
    this.placeInCategory = new int[library.measures().size()];
    for (int i = 1; i < placeInCategory.length; i++) {
      boolean same =
          library.measures().get(i).category().equals(library.measures().get(i - 1).category());
      placeInCategory[i] = same ? placeInCategory[i - 1] + 1 : 0;
    }
  }

  /** A suggester over the measures that ship with the program; made once, when first asked for. */
  public static Suggester builtIn() {
    return BuiltIn.SUGGESTER;
  }

  /** A suggester over other measures. */
  public static Suggester over(MeasureLibrary library) {
    return new Suggester(library);
  }

  /** The ids of those of its measures that a statement already has among its measures. */
  public Set<String> usedIn(Statement statement) {
    return used.in(statement);
  }

  /**
   * Measures for a problem, best first; equals keep the order of the library.
   *
   * <p>A blank problem means looking around: the category's measures in their order, or the first
   * of each category, then the second of each, with score 0. A problem that resembles none gives
   * the measures of the category that is asked for or that the context names, or none at all: no
   * measure is better than a measure for something else. Of a long problem only the beginning is
   * read.
   */
  public List<Suggestion> suggest(SuggestionRequest request) {
    boolean blank = request.problem().isBlank();
    double[] sums = matcher.sums(request.problem());
    favour(context.categoryOf(request.context()), sums);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Measure measure = library.measures().get(i);
      if (request.category().map(measure.category()::equals).orElse(blank || sums[i] > 0)) {
        double share = request.used().contains(measure.id()) ? USED_SHARE : 1;
        candidates.add(new Candidate(i, share * sums[i]));
      }
    }
    if (blank) {
      candidates.sort(Comparator.comparingInt(candidate -> placeInCategory[candidate.index]));
    }
    lowerFurther(candidates);
    candidates.sort(Comparator.comparingDouble(candidate -> -candidate.sum));
    return candidates.stream().limit(Math.max(0, request.limit())).map(this::suggestion).toList();
  }

  private void favour(Optional<String> category, double[] sums) {
    for (int i = 0; i < sums.length && category.isPresent(); i++) {
      sums[i] += library.measures().get(i).category().equals(category.get()) ? FAVOUR : 0;
    }
  }

  /** Of each category the best stays as it is. */
  private void lowerFurther(List<Candidate> candidates) {
    Map<String, Candidate> best = new HashMap<>();
    for (Candidate candidate : candidates) {
      best.merge(
          library.measures().get(candidate.index).category(),
          candidate,
          (one, other) -> other.sum > one.sum ? other : one);
    }
    Set<Candidate> kept = Set.copyOf(best.values());
    for (Candidate candidate : candidates) {
      candidate.sum *= kept.contains(candidate) ? 1 : FURTHER_SHARE;
    }
  }

  private Suggestion suggestion(Candidate candidate) {
    double score = candidate.sum / (candidate.sum + HALF_SCORE);
    return library.measures().get(candidate.index).toSuggestion(score);
  }

  /** A measure while it is compared with others. */
  private static final class Candidate {
    private final int index;
    private double sum;

    private Candidate(int index, double sum) {
      this.index = index;
      this.sum = sum;
    }
  }

  private static final class BuiltIn {
    static final Suggester SUGGESTER = new Suggester(MeasureLibrary.builtIn());
  }
}
