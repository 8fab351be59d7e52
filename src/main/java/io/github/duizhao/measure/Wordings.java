package io.github.duizhao.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that speak for each measure and for each category, split into grams. */
final class Wordings {

  /** Keywords name the matter; in a whole sentence half of the words are filling. */
  private static final int KEYWORD_COUNTS = 2;

  private static final double MEASURE_SATURATION = 2;

  /** A category has some ten times the wordings of a measure. */
  private static final double CATEGORY_SATURATION = 5;

  private final Grams grams;
  private final List<List<Set<String>>> byMeasure = new ArrayList<>();
  private final Map<String, List<Set<String>>> byCategory = new LinkedHashMap<>();
  private final Set<String> terms = new LinkedHashSet<>();

  Wordings(MeasureLibrary library, Grams grams) {
    this.grams = grams;
    library.categories().forEach(this::add);
    library.measures().forEach(this::add);
  }

  private void add(MeasureCategory category) {
    List<Set<String>> wordings = new ArrayList<>();
    addKeywords(List.of(category.name("zh-CN")), wordings);
    addKeywords(category.synonyms(), wordings);
    addKeywords(category.keywords(), wordings);
    byCategory.put(category.id(), wordings);
  }

  private void add(Measure measure) {
    List<Set<String>> wordings = new ArrayList<>();
    measure.problems().forEach(problem -> wordings.add(grams.of(problem)));
    measure.signs().forEach(sign -> wordings.add(grams.of(sign)));
    addKeywords(measure.keywords(), wordings);
    byMeasure.add(wordings);
    byCategory.get(measure.category()).addAll(wordings);
  }

  private void addKeywords(List<String> keywords, List<Set<String>> wordings) {
    for (String keyword : keywords) {
      for (int i = 0; i < KEYWORD_COUNTS; i++) {
        wordings.add(grams.of(keyword));
      }
      if (Grams.isPair(keyword)) {
        terms.add(keyword);
      }
    }
  }

  /** What speaks for each measure, in the library's order. */
  GramWeights measures() {
    return new GramWeights(byMeasure, MEASURE_SATURATION);
  }

  /** What speaks for each category, in the library's order. */
  GramWeights categories() {
    return new GramWeights(List.copyOf(byCategory.values()), CATEGORY_SATURATION);
  }

  /** Words of two characters and more that name a field or a kind of problem by themselves. */
  Set<String> terms() {
    return terms;
  }
}
