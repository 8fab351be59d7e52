package io.github.duizhao.measure;

import java.util.List;
import java.util.Map;

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

  /**
   * A measure as data files write it.
   *
   * @param time id of the time class
   * @param pattern its sentence with its marks
   * @param examples typical values of the slots to fill in, by label
   */
  public static Measure of(
      String id,
      String category,
      String time,
      List<String> problems,
      List<String> signs,
      List<String> keywords,
      String pattern,
      Map<String, List<String>> examples) {
    return new Measure(
        id,
        category,
        TimeClass.ofId(time),
        problems,
        signs,
        keywords,
        MeasurePattern.parse(pattern, examples));
  }

  Suggestion toSuggestion(double score) {
    return new Suggestion(id, category, pattern.text(), pattern.slots(), score);
  }
}
