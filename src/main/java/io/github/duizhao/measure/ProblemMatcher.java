package io.github.duizhao.measure;

import java.util.List;
import java.util.Set;

/**
 * Tells how near a problem comes to each measure: by what the measure's own wordings share with it,
 * and by what its category as a whole shares with it, so that a problem in unseen words still finds
 * its field. Immutable.
 */
final class ProblemMatcher {

  /** In UTF-16 code units. Longer texts name the problem at the start; fact and effect follow. */
  private static final int READ_AT_MOST = 400;

  /** The sentence that names the problem says more than the case that follows. */
  private static final double NAMING_SENTENCE = 1.5;

  private static final double CATEGORY_SHARE = 1.0;

  /** The sum at which the score is half of the highest. */
  private static final double HALF_SCORE = 12.0;

  private final Grams grams;
  private final GramWeights byMeasure;
  private final GramWeights byCategory;
  private final Set<String> terms;

  /** For each measure the place of its category. */
  private final int[] categoryOf;

  private final int categoryCount;

  ProblemMatcher(MeasureLibrary library) {
    grams = new Grams(library.commonWords());
    Wordings wordings = new Wordings(library, grams);
    byMeasure = wordings.measures();
    byCategory = wordings.categories();
    terms = wordings.terms();
    List<String> categories = library.categories().stream().map(MeasureCategory::id).toList();
    categoryCount = categories.size();
    categoryOf =
        library.measures().stream()
            .mapToInt(measure -> categories.indexOf(measure.category()))
            .toArray();
  }

  /**
   * A score from 0 to 1 for each measure, in the library's order; all are 0 for a text that has
   * nothing to do with any.
   */
  double[] scores(String problem) {
    String text = problem.substring(0, Math.min(problem.length(), READ_AT_MOST));
    double[] scores = new double[categoryOf.length];
    Set<String> read = grams.of(text);
    if (!isRelevant(text, read)) {
      return scores;
    }
    Set<String> naming = grams.of(firstSentence(text));
    double[] ofCategory = new double[categoryCount];
    for (String gram : read) {
      double factor = naming.contains(gram) ? NAMING_SENTENCE : 1;
      byMeasure.addTo(scores, gram, factor);
      byCategory.addTo(ofCategory, gram, factor);
    }
    for (int i = 0; i < scores.length; i++) {
      double sum = scores[i] + CATEGORY_SHARE * ofCategory[categoryOf[i]];
      scores[i] = sum / (sum + HALF_SCORE);
    }
    return scores;
  }

  /** One pair alone may be chance; a whole term or two pairs hardly. */
  private boolean isRelevant(String text, Set<String> read) {
    return read.stream().filter(Grams::isPair).filter(byCategory::knows).limit(2).count() == 2
        || terms.stream().anyMatch(text::contains);
  }

  private static String firstSentence(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("。；：！？\n".indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
