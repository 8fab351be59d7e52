package io.github.duizhao.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells how near a problem comes to each measure: by what the measure's own wordings share with it,
 * and by what its category as a whole shares with it, so that a problem in unseen words still finds
 * its field. Immutable.
 */
final class ProblemMatcher {

  /** Longer texts name the problem at the start; what follows is fact and effect. */
  private static final int READ_AT_MOST = 400;

  /** The sentence that names the problem says more than the case that follows. */
  private static final double NAMING_SENTENCE = 1.5;

  private static final double CATEGORY_SHARE = 2.0;

  /** The raw sum at which the score is half of the highest. */
  private static final double HALF_SCORE = 12.0;

  private final Bigrams bigrams;
  private final PairWeights byMeasure;
  private final PairWeights byCategory;
  private final int[] categoryOf;
  private final int categoryCount;
  private final Set<String> terms = new HashSet<>();

  ProblemMatcher(MeasureLibrary library) {
    this.bigrams = new Bigrams(library.commonWords());
    List<MeasureCategory> categories = library.categories();
    List<Measure> measures = library.measures();
    this.categoryCount = categories.size();
    this.categoryOf = new int[measures.size()];
    List<List<Set<String>>> categoryWordings = new ArrayList<>();
    for (MeasureCategory category : categories) {
      List<Set<String>> wordings = new ArrayList<>();
      // Twice, since a category's own words name the field and a measure's may only touch it.
      for (int times = 0; times < 2; times++) {
        wordings.add(bigrams.of(category.name("zh-CN")));
        category.synonyms().forEach(word -> wordings.add(bigrams.of(word)));
        category.keywords().forEach(word -> wordings.add(bigrams.of(word)));
      }
      terms.addAll(category.synonyms());
      terms.addAll(category.keywords());
      categoryWordings.add(wordings);
    }
    List<List<Set<String>>> measureWordings = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      List<Set<String>> wordings = new ArrayList<>();
      measure.problems().forEach(problem -> wordings.add(bigrams.of(problem)));
      measure.keywords().forEach(word -> wordings.add(bigrams.of(word)));
      terms.addAll(measure.keywords());
      measureWordings.add(wordings);
      categoryOf[i] = indexOf(categories, measure.category());
      categoryWordings.get(categoryOf[i]).addAll(wordings);
    }
    this.byMeasure = new PairWeights(measureWordings);
    this.byCategory = new PairWeights(categoryWordings);
  }

  /**
   * A score from 0 to 1 for each measure, in the library's order; all are 0 for a text that has
   * nothing to do with any.
   */
  double[] scores(String problem) {
    String read = problem.substring(0, Math.min(problem.length(), READ_AT_MOST));
    double[] sums = new double[categoryOf.length];
    Set<String> pairs = bigrams.of(read);
    if (!isRelevant(read, pairs)) {
      return sums;
    }
    Set<String> naming = bigrams.of(firstSentence(read));
    double[] categorySums = new double[categoryCount];
    for (String pair : pairs) {
      double factor = naming.contains(pair) ? NAMING_SENTENCE : 1;
      byMeasure.addTo(sums, pair, factor);
      byCategory.addTo(categorySums, pair, factor);
    }
    for (int i = 0; i < sums.length; i++) {
      double sum = sums[i] + CATEGORY_SHARE * categorySums[categoryOf[i]];
      sums[i] = sum / (sum + HALF_SCORE);
    }
    return sums;
  }

  /** One pair alone may be chance; a whole term or two pairs hardly. */
  private boolean isRelevant(String text, Set<String> pairs) {
    return pairs.stream().filter(byCategory::knows).limit(2).count() == 2
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

  private static int indexOf(List<MeasureCategory> categories, String id) {
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException("no such category: " + id);
  }
}
