package io.github.duizhao.template;

import io.github.duizhao.data.Display;
import io.github.duizhao.data.JsonNode;
import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of what is put right as a template's file writes it; what it leaves out is null. */
record RectificationFile(String title, List<Column> columns) {

  private static final int LEAST_COLUMNS = 2;
  private static final int MOST_COLUMNS = 12;
  private static final int LEAST_PERCENT = 3;
  private static final int MOST_PERCENT = 90;
  private static final Keys KEYS = Keys.of("title", "columns");
  private static final Keys COLUMN_KEYS = Keys.of("kind", "heading", "percent");
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::id).toList();

  static RectificationFile read(JsonNode node, Values values) {
    return Fields.of(node, values, KEYS)
        .map(
            fields ->
                new RectificationFile(
                    fields.text("title", TextLimit.words(60)), columns(fields, values)))
        .orElse(null);
  }

  private static List<Column> columns(Fields fields, Values values) {
    Set<Kind> kinds = new HashSet<>();
    Set<String> headings = new HashSet<>();
    List<Column> columns =
        fields.list(
            "columns", LEAST_COLUMNS, MOST_COLUMNS, item -> column(item, values, kinds, headings));
    if (columns == null) {
      return null;
    }
    for (Kind needed : List.of(Kind.PROBLEM, Kind.MEASURE)) {
      if (!kinds.contains(needed)) {
        fields.fault("columns", "template.fault.column", needed.id());
      }
    }
    int percent = columns.stream().mapToInt(Column::percent).sum();
    if (percent > 100) {
      fields.fault("columns", "template.fault.percent", percent);
    }
    return columns;
  }

  private static Column column(
      JsonNode node, Values values, Set<Kind> kinds, Set<String> headings) {
    Fields fields = Fields.of(node, values, COLUMN_KEYS).orElse(null);
    if (fields == null) {
      return null;
    }
    fields.require("kind");
    String id = fields.oneOf("kind", KINDS);
    String heading = fields.text("heading", TextLimit.words(20));
    Integer percent = fields.integer("percent", LEAST_PERCENT, MOST_PERCENT);
    if (id == null) {
      return null;
    }
    Kind kind = Kind.ofId(id).orElseThrow();
    if (kind == Kind.CUSTOM) {
      fields.require("heading");
    } else if (!kinds.add(kind)) {
      fields.fault("kind", "template.fault.twice", id);
    }
    String words = Over.value(heading, kind.heading());
    if (!words.isEmpty() && !headings.add(words)) {
      values.faults().at(node, "template.fault.twice", Display.of(words));
    }
    return new Column(kind, words, percent == null ? 0 : percent);
  }

  /** This over what it inherits; the columns as a whole. */
  RectificationFile over(RectificationFile base) {
    return new RectificationFile(Over.value(title, base.title), Over.value(columns, base.columns));
  }

  static RectificationForm form(RectificationFile file) {
    RectificationForm standard = RectificationForm.STANDARD;
    return file == null
        ? standard
        : new RectificationForm(
            Over.value(file.title, standard.title()), Over.value(file.columns, standard.columns()));
  }
}
