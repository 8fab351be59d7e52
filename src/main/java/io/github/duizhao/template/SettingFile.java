package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The setting of a rule as a template's file writes it; what it leaves out is null. */
record SettingFile(
    Boolean enabled,
    String severity,
    Map<String, Double> thresholds,
    boolean locked,
    JsonNode node) {

  private static final Keys KEYS = Keys.of("enabled", "severity", "thresholds", "final");
  private static final List<String> SEVERITIES = List.of("error", "warning", "hint");

  static SettingFile read(String rule, JsonNode node, Values values) {
    KnownRules known = KnownRules.shipped();
    if (!known.ids().contains(rule)) {
      values
          .faults()
          .fault(
              node.keyStart(),
              node.path(),
              Nearest.unknown("template.fault.rule", rule, known.ids()));
      return null;
    }
    return Fields.of(node, values, KEYS)
        .map(
            fields ->
                new SettingFile(
                    fields.flag("enabled"),
                    fields.oneOf("severity", SEVERITIES),
                    fields.map(
                        "thresholds",
                        20,
                        (name, value) -> threshold(known.thresholds(rule), name, value, values)),
                    Boolean.TRUE.equals(fields.flag("final")),
                    node))
        .orElse(null);
  }

  private static Double threshold(
      Map<String, Threshold> known, String name, JsonNode value, Values values) {
    Threshold threshold = known.get(name);
    if (threshold != null) {
      return values.number(value, threshold.least(), threshold.most());
    }
    values
        .faults()
        .fault(
            value.keyStart(),
            value.path(),
            known.isEmpty()
                ? Message.of("template.fault.threshold.none")
                : Nearest.unknown("template.fault.threshold", name, known.keySet()));
    return null;
  }

  /** This over the setting that it inherits. */
  SettingFile over(SettingFile base, FileFaults faults) {
    if (base.locked) {
      faults.atKey(node, "template.fault.rule.final");
    }
    return new SettingFile(
        Over.value(enabled, base.enabled),
        Over.value(severity, base.severity),
        Over.map(thresholds, base.thresholds, (a, b) -> a),
        locked || base.locked,
        node);
  }

  RuleSetting toSetting() {
    return new RuleSetting(
        Objects.requireNonNullElse(enabled, true),
        Optional.ofNullable(severity),
        Objects.requireNonNullElse(thresholds, Map.of()),
        locked);
  }
}
