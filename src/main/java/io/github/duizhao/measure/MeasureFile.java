package io.github.duizhao.measure;

import java.util.List;
import java.util.Map;

/** The data file as it is written. */
record MeasureFile(List<String> commonWords, List<Group> categories) {

  record Group(
      String id,
      Map<String, String> names,
      List<String> synonyms,
      List<String> keywords,
      List<Entry> measures) {

    MeasureCategory toCategory() {
      return new MeasureCategory(id, names, synonyms, keywords);
    }
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
      return new Measure(
          id,
          category,
          TimeClass.ofId(time),
          problems,
          signs,
          keywords,
          MeasurePattern.parse(pattern, examples));
    }
  }
}
