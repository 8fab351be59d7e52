package io.github.duizhao.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data file of a category as it is written. */
record MeasureFile(
    String id,
    Map<String, String> names,
    List<String> synonyms,
    List<String> keywords,
    List<Entry> measures) {

  MeasureCategory toCategory() {
    return new MeasureCategory(id, names, synonyms, keywords);
  }

  Stream<Measure> toMeasures() {
    return measures.stream().map(entry -> entry.toMeasure(id));
  }

  record Entry(
      String id,
      String time,
      List<String> problems,
      List<String> signs,
      List<String> keywords,
      String pattern,
      Map<String, List<String>> examples) {

    Measure toMeasure(String category) {
      return Measure.of(id, category, time, problems, signs, keywords, pattern, examples);
    }
  }
}
