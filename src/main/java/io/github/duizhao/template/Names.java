package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.message.Message;
import java.util.Map;
import java.util.regex.Pattern;

/** Names per language. */
final class Names {

  private static final TextLimit LANGUAGE =
      new TextLimit(
          1, 30, Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "template.form.language");

  private static final String CHINESE = "zh-CN";

  private Names() {}

  static Map<String, String> read(Fields fields, Values values) {
    JsonNode node = fields.get("names");
    if (node != null
        && node.kind() == JsonNode.Kind.OBJECT
        && !node.members().containsKey(CHINESE)) {
      values
          .faults()
          .fault(node.start(), node.path(CHINESE), Message.of("template.fault.missing", CHINESE));
    }
    return fields.map(
        "names",
        20,
        (language, name) ->
            values.key(name, language, LANGUAGE) ? values.text(name, TextLimit.words(60)) : null);
  }
}
