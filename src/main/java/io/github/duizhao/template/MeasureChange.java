package io.github.duizhao.template;

import java.util.List;
import java.util.Map;

/**
 * What a department changes in the measures that are suggested.
 *
 * @param add measures of its own; one with the id of a built-in measure takes its place
 * @param remove ids of measures that are not to be suggested
 */
public record MeasureChange(List<Entry> add, List<String> remove) {

  /** Nothing changed. */
  public static final MeasureChange NONE = new MeasureChange(List.of(), List.of());

  /** Copies the lists. */
  public MeasureChange {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return add.isEmpty() && remove.isEmpty();
  }

  /**
   * One measure, in the shape of the built-in ones.
   *
   * @param id stable id
   * @param category id of the category it belongs to
   * @param time id of the time class
   * @param problems problems that it answers
   * @param signs words that tell such a problem
   * @param keywords words that it is about
   * @param pattern its text with slots
   * @param examples what may stand in a slot, per slot
   */
  public record Entry(
      String id,
      String category,
      String time,
      List<String> problems,
      List<String> signs,
      List<String> keywords,
      String pattern,
      Map<String, List<String>> examples) {

    /** Copies the collections. */
    public Entry {
      problems = List.copyOf(problems);
      signs = List.copyOf(signs);
      keywords = List.copyOf(keywords);
      examples = Map.copyOf(examples);
    }
  }
}
