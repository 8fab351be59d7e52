package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The changes of the measures as a template's file writes them; what it leaves out is null. */
record MeasuresFile(List<MeasureChange.Entry> add, List<String> remove) {

  private static final int MOST = 500;
  private static final TextLimit WORD = TextLimit.words(40);
  private static final TextLimit ID =
      new TextLimit(
          3,
          80,
          Pattern.compile("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*"),
          "template.form.measure");

  /** As in {@code measures.schema.json}: a sentence with slots. */
  private static final TextLimit PATTERN =
      new TextLimit(
          10,
          300,
          Pattern.compile(
              "([^{}\\[\\]]"
                  + "|\\{(action|object|quantity|cadence|deadline|owner|check):[^{}\\[\\]:]+\\}"
                  + "|\\[(action|object|quantity|cadence|deadline|owner|check):[^{}\\[\\]:]+\\])+。"),
          "template.form.pattern");

  private static final List<String> TIMES = List.of("immediate", "deadline", "long-term");
  private static final Keys KEYS = Keys.of("add", "remove");
  private static final Keys ENTRY_KEYS =
      Keys.of("id", "time", "problems", "signs", "keywords", "pattern", "examples");

  static MeasuresFile read(JsonNode node, Values values) {
    Set<String> seen = new HashSet<>();
    return Fields.of(node, values, KEYS)
        .map(
            fields ->
                new MeasuresFile(
                    fields.list("add", 0, MOST, item -> entry(item, values, seen)),
                    fields.list("remove", 0, MOST, item -> removed(item, values))))
        .orElse(null);
  }

  private static String removed(JsonNode node, Values values) {
    String id = values.text(node, ID);
    if (id != null && !KnownContent.measures().contains(id)) {
      values
          .faults()
          .fault(
              node.start(),
              node.path(),
              Nearest.unknown("template.fault.measure", id, KnownContent.measures()));
      return null;
    }
    return id;
  }

  private static MeasureChange.Entry entry(JsonNode node, Values values, Set<String> seen) {
    Fields fields = Fields.of(node, values, ENTRY_KEYS).orElse(null);
    if (fields == null) {
      return null;
    }
    fields.require("id", "time", "problems", "pattern");
    String id = fields.text("id", ID);
    String time = fields.oneOf("time", TIMES);
    List<String> problems = fields.texts("problems", 1, 50, WORD);
    List<String> signs = fields.texts("signs", 0, 50, WORD);
    List<String> keywords = fields.texts("keywords", 0, 50, WORD);
    String pattern = fields.text("pattern", PATTERN);
    Map<String, List<String>> examples =
        fields.map(
            "examples",
            20,
            (slot, words) ->
                values.key(words, slot, WORD) ? values.texts(words, 1, 50, WORD) : null);
    if (id == null || time == null || problems == null || pattern == null) {
      return null;
    }
    String category = id.substring(0, id.indexOf('/'));
    if (!KnownContent.measureCategories().contains(category)) {
      JsonNode place = fields.get("id");
      values
          .faults()
          .fault(
              place.start(),
              place.path(),
              Nearest.unknown(
                  "template.fault.category", category, KnownContent.measureCategories()));
    }
    if (!seen.add(id)) {
      fields.fault("id", "template.fault.twice", id);
    }
    return new MeasureChange.Entry(
        id,
        category,
        time,
        problems,
        Objects.requireNonNullElse(signs, List.of()),
        Objects.requireNonNullElse(keywords, List.of()),
        pattern,
        Objects.requireNonNullElse(examples, Map.of()));
  }

  /** These over those that it inherits. */
  MeasuresFile over(MeasuresFile base) {
    return new MeasuresFile(Over.value(add, base.add), Over.value(remove, base.remove));
  }

  MeasureChange toChange() {
    return new MeasureChange(
        Objects.requireNonNullElse(add, List.of()), Objects.requireNonNullElse(remove, List.of()));
  }
}
