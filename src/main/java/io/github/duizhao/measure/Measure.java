package io.github.duizhao.measure;

import java.util.List;

/**
 * A measure that answers a type of problem.
 *
 * @param id stable id: its category's id, a slash, a short English name
 * @param category id of its category
 * @param time by when it works
 * @param problems wordings of the problem that it answers, the usual one first
 * @param keywords further words that such problems use
 * @param pattern its sentence
 */
public record Measure(
    String id,
    String category,
    TimeClass time,
    List<String> problems,
    List<String> keywords,
    MeasurePattern pattern) {

  /** Copies the lists. */
  public Measure {
    problems = List.copyOf(problems);
    keywords = List.copyOf(keywords);
  }

  Suggestion toSuggestion(double score) {
    return new Suggestion(id, category, pattern.text(), pattern.slots(), score);
  }
}
