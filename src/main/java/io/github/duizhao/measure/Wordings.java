package io.github.duizhao.measure;

import java.util.ArrayList;
import java.util.List;

/** The words that speak for each measure and for each category, split into grams and counted. */
final class Wordings {

  /** Keywords name the matter; in a whole sentence half of the words are filling. */
  private static final int KEYWORD_COUNTS = 2;

  private static final double MEASURE_SATURATION = 2;

  /** A measure that a department adds with one wording is to be found by it. */
  private static final double MEASURE_SIZE_COUNTS = 0.5;

  /** A category has many times the wordings of a measure. */
  private static final double CATEGORY_SATURATION = 5;

  private final Grams grams;
  private final GroupUses byMeasure = new GroupUses();
  private final GroupUses byCategory = new GroupUses();

  Wordings(MeasureLibrary library) {
    grams = new Grams(library.commonWords(), LikeWords.shipped(), terms(library));
    for (MeasureCategory category : library.categories()) {
      byCategory.nextGroup();
      names(category).forEach(name -> byCategory.add(read(name), KEYWORD_COUNTS));
      library.measures(category.id()).forEach(this::add);
    }
  }

  private void add(Measure measure) {
    byMeasure.nextGroup();
    measure.problems().forEach(problem -> add(problem, 1));
    measure.signs().forEach(sign -> add(sign, 1));
    measure.keywords().forEach(keyword -> add(keyword, KEYWORD_COUNTS));
  }

  private void add(String wording, int times) {
    Grams.Reading reading = read(wording);
    byMeasure.add(reading, times);
    byCategory.add(reading, times);
  }

  private Grams.Reading read(String wording) {
    return grams.read(wording, wording.length());
  }

  private static List<String> names(MeasureCategory category) {
    List<String> names = new ArrayList<>();
    names.add(category.name("zh-CN"));
    names.addAll(category.synonyms());
    names.addAll(category.keywords());
    return names;
  }

  private static List<String> terms(MeasureLibrary library) {
    List<String> terms = new ArrayList<>();
    library.categories().forEach(category -> terms.addAll(names(category)));
    library.measures().forEach(measure -> terms.addAll(measure.keywords()));
    return terms;
  }

  /** What reads a problem as the wordings were read. */
  Grams grams() {
    return grams;
  }

  /** What speaks for each measure, in the library's order. */
  GramWeights measures() {
    return GramWeights.of(byMeasure, MEASURE_SATURATION, MEASURE_SIZE_COUNTS);
  }

  /** What speaks for each category, in the library's order. */
  GramWeights categories() {
    return GramWeights.of(byCategory, CATEGORY_SATURATION, 0);
  }
}
