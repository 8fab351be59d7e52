package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The changes of a word list as a template's file writes them; what it leaves out is null. */
record WordsFile(List<String> add, Map<String, String> replacements, List<String> remove) {

  private static final int MOST = 2000;
  private static final TextLimit WORD = TextLimit.words(120);
  private static final Keys KEYS = Keys.of("add", "replacements", "remove");

  static WordsFile read(String list, JsonNode node, Values values) {
    List<String> known = KnownContent.lexicons();
    if (!known.contains(list)) {
      values
          .faults()
          .fault(
              node.keyStart(), node.path(), Nearest.unknown("template.fault.lexicon", list, known));
      return null;
    }
    return Fields.of(node, values, KEYS)
        .map(
            fields ->
                new WordsFile(
                    fields.texts("add", 0, MOST, WORD),
                    fields.map(
                        "replacements",
                        MOST,
                        (wrong, right) ->
                            values.key(right, wrong, WORD)
                                ? values.text(right, TextLimit.any(120))
                                : null),
                    fields.texts("remove", 0, MOST, WORD)))
        .orElse(null);
  }

  /** These over those that it inherits. */
  WordsFile over(WordsFile base) {
    return new WordsFile(
        Over.value(add, base.add),
        Over.map(replacements, base.replacements, (a, b) -> a),
        Over.value(remove, base.remove));
  }

  LexiconChange toChange() {
    return new LexiconChange(
        Objects.requireNonNullElse(add, List.of()),
        Objects.requireNonNullElse(replacements, Map.of()),
        Objects.requireNonNullElse(remove, List.of()));
  }
}
