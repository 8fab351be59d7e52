package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import java.util.List;

/**
 * Tells how near a problem comes to each measure: by what the measure's own wordings share with it,
 * and by what its category as a whole shares with it, so that a problem in unseen words still finds
 * its field. Immutable.
 */
final class ProblemMatcher {

  /** In UTF-16 code units. Longer texts name the problem at the start; fact and effect follow. */
  private static final int READ_AT_MOST = 400;

  private static final String SENTENCE_ENDS = "。；：！？\n";

  /** The sentence that names the problem says more than the case that follows. */
  private static final double NAMING_SENTENCE = 1.5;

  private static final double CATEGORY_SHARE = 2.0;

  private static final double LEAST_KNOWN = 0.25;

  private final Grams grams;
  private final GramWeights byMeasure;
  private final GramWeights byCategory;

  /** For each measure the place of its category. */
  private final int[] categoryOf;

  private final int categoryCount;

  ProblemMatcher(MeasureLibrary library) {
    Wordings wordings = new Wordings(library);
    grams = wordings.grams();
    byMeasure = wordings.measures();
    byCategory = wordings.categories();
    List<String> categories = library.categories().stream().map(MeasureCategory::id).toList();
    categoryCount = categories.size();
    categoryOf =
        library.measures().stream()
            .mapToInt(measure -> categories.indexOf(measure.category()))
            .toArray();
  }

  /**
   * What speaks for each measure, in the library's order: 0 and more, without a bound. All are 0
   * for a text that has nothing to do with any.
   */
  double[] sums(String problem) {
    String text = problem.substring(0, Math.min(problem.length(), READ_AT_MOST));
    Grams.Reading reading = grams.read(text, firstSentenceEnd(text));
    double[] sums = new double[categoryOf.length];
    if (!isRelevant(reading)) {
      return sums;
    }
    double[] ofCategory = new double[categoryCount];
    for (int i = 0; i < reading.size(); i++) {
      double factor = reading.isOfBeginning(i) ? NAMING_SENTENCE : 1;
      byMeasure.addTo(sums, reading.gram(i), factor);
      byCategory.addTo(ofCategory, reading.gram(i), factor);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += CATEGORY_SHARE * ofCategory[categoryOf[i]];
    }
    return sums;
  }

  /**
   * One pair or like word alone may be chance; a whole term or two of them hardly. Of a text on
   * other matters most pairs are unknown, whereas problems have a third and more that are known.
   */
  private boolean isRelevant(Grams.Reading reading) {
    int all = 0;
    int known = 0;
    for (int i = 0; i < reading.size(); i++) {
      if (!Grams.isSingle(reading.gram(i))) {
        all++;
        known += byCategory.knows(reading.gram(i)) ? 1 : 0;
      }
    }
    return (known >= 2 || reading.hasTerm()) && known >= LEAST_KNOWN * all;
  }

  private static int firstSentenceEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isOneOf(SENTENCE_ENDS, text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }
}
