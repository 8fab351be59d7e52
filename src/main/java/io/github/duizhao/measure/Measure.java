package io.github.duizhao.measure;

import java.util.List;

/**
 * A measure that answers a type of problem.
 *
 * @param id stable id: its category's id, a slash, a short English name
 * @param category id of its category
 * @param time by when it works
 * @param problems wordings of the problem that it answers, the usual one first
 * @param signs facts that statements tell where they have the problem
 * @param keywords further words that such problems use
 * @param pattern its sentence
 */
public record Measure(
    String id,
    String category,
    TimeClass time,
    List<String> problems,
    List<String> signs,
    List<String> keywords,
    MeasurePattern pattern) {

  /** Copies the lists. */
  public Measure {
    problems = List.copyOf(problems);
    signs = List.copyOf(signs);
    keywords = List.copyOf(keywords);
  }

  Suggestion toSuggestion(double score) {
    return new Suggestion(id, category, pattern.text(), pattern.slots(), score);
  }
}
