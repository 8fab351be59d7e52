package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the list of what is put right (整改清单) looks like: its title and its columns.
 *
 * @param title the line above it
 * @param columns from left to right; a problem and a measure are among them
 */
public record RectificationForm(String title, List<Column> columns) {

  /** Without a template's own wishes: 序号, 存在问题, 整改措施, 责任人, 完成时限, 备注. */
  public static final RectificationForm STANDARD = Shipped.CONTENT.form();

  /** Copies the list. */
  public RectificationForm {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param kind what its cells say
   * @param heading the words at its head
   * @param percent its share of the table's width, from 3 to 90; 0 for what its kind needs usually
   */
  public record Column(Kind kind, String heading, int percent) {

    /** Its share of the width before all are made to fill it, at least 1. */
    public int width() {
      return percent > 0 ? percent : Shipped.CONTENT.width(kind);
    }
  }

  /** What the cells of a column say. */
  public enum Kind {
    /** The row's number. */
    NUMBER,
    /** A problem, shortly. */
    PROBLEM,
    /** The aspect (方面) that the problem belongs to. */
    ASPECT,
    /** The causes of the problem. */
    CAUSE,
    /** What answers the problem. */
    MEASURE,
    /** Who answers for the measure. */
    OWNER,
    /** Until when it is done. */
    DEADLINE,
    /** Whether it is done at once, by a day, or for good: 立行立改, 限期整改, 长期坚持. */
    TIME_CLASS,
    /** Nothing, for notes. */
    NOTE,
    /** Nothing, for what the department asks for besides. */
    CUSTOM;

    /** The id in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with an id, if there is one. */
    public static Optional<Kind> ofId(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The usual words at the head of such a column, "" where there are none. */
    public String heading() {
      return Shipped.CONTENT.headings().getOrDefault(id(), "");
    }
  }

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final Content CONTENT =
        JsonResource.read(RectificationForm.class, "rectification.json", Content.class);
  }

  private record Content(
      String title,
      List<String> columns,
      Map<String, String> headings,
      Map<String, Integer> widths) {

    RectificationForm form() {
      return new RectificationForm(
          title,
          columns.stream()
              .map(id -> Kind.ofId(id).orElseThrow())
              .map(kind -> new Column(kind, headings.get(kind.id()), 0))
              .toList());
    }

    int width(Kind kind) {
      return widths.get(kind.id());
    }
  }
}
