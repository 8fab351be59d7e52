package io.github.duizhao.rectification;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.Fingerprint;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Item;
import io.github.duizhao.template.RectificationForm;
import io.github.duizhao.template.RectificationForm.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The list of what is put right (整改清单): one row a problem, with what answers it as far as the text
 * says. What it does not say is left empty. Immutable.
 *
 * @param form its title and columns
 * @param rows in the order of the problems
 */
public record RectificationTable(RectificationForm form, List<Row> rows) {

  /** Copies the list. */
  public RectificationTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param key by which the problem is known again after edits elsewhere
   * @param cells one a column; line ends are {@code \n}
   */
  public record Row(String key, List<String> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The list for a document; without rows where no problem was recognised. */
  public static RectificationTable of(CheckResult result) {
    RectificationForm form = result.template().rectification();
    ItemWords words = new ItemWords(result.statement().snapshot());
    Actor actor = result.statement().actor();
    Set<String> keys = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (Link link : result.correspondence().links()) {
      int number = rows.size() + 1;
      List<String> cells =
          form.columns().stream().map(column -> cell(column, number, link, words, actor)).toList();
      rows.add(
          new Row(key(words.aspect(link.problem()) + words.name(link.problem()), keys), cells));
    }
    return new RectificationTable(form, rows);
  }

  /** The words at the head of its columns. */
  public List<String> headings() {
    return form.columns().stream().map(Column::heading).toList();
  }

  private static String key(String words, Set<String> taken) {
    String key = Fingerprint.ofWords(words);
    for (int i = 2; !taken.add(key); i++) {
      key = Fingerprint.ofWords(words + i);
    }
    return key;
  }

  private static String cell(Column column, int number, Link link, ItemWords words, Actor actor) {
    List<Item> measures = link.measures();
    return switch (column.kind()) {
      case NUMBER -> String.valueOf(number);
      case PROBLEM -> words.name(link.problem());
      case ASPECT -> words.aspect(link.problem());
      case CAUSE -> listed(link.causes(), words::name);
      case MEASURE -> listed(measures, measure -> words.measure(measure, actor));
      case OWNER -> listed(measures, measure -> OwnerFinder.find(words.all(measure)).orElse(""));
      case DEADLINE -> listed(measures, measure -> MeasureTime.of(words.all(measure)).deadline());
      case TIME_CLASS ->
          listed(measures, measure -> MeasureTime.of(words.all(measure)).timeClass());
      case NOTE, CUSTOM -> "";
    };
  }

  /** One line an item, numbered like the measures; once where all say the same. */
  private static String listed(List<Item> items, Function<Item, String> say) {
    List<String> said = items.stream().map(say).toList();
    Set<String> different = new LinkedHashSet<>(said);
    if (different.size() == 1) {
      return said.get(0);
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).isEmpty()) {
        lines.add((i + 1) + "." + said.get(i));
      }
    }
    return String.join("\n", lines);
  }
}
