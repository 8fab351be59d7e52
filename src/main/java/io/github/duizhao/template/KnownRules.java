package io.github.duizhao.template;

import com.google.gson.annotations.SerializedName;
import io.github.duizhao.data.JsonResource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The rules that templates can set and the figures of each, by {@code rules.json}. A test holds the
 * file against the rules themselves. Immutable.
 */
public final class KnownRules {

  private final Map<String, Map<String, Threshold>> rules;

  private KnownRules(Content content) {
    Map<String, Map<String, Threshold>> read = new LinkedHashMap<>();
    content
        .rules()
        .forEach(
            (rule, figures) -> {
              Map<String, Threshold> thresholds = new LinkedHashMap<>();
              figures.forEach((name, figure) -> thresholds.put(name, figure.toThreshold()));
              read.put(rule, Collections.unmodifiableMap(thresholds));
            });
    this.rules = Collections.unmodifiableMap(read);
  }

  /** Those that ship. */
  public static KnownRules shipped() {
    return Shipped.RULES;
  }

  /** The ids of all rules. */
  public Set<String> ids() {
    return rules.keySet();
  }

  /** The figures of a rule by name; none for a rule that has none. */
  public Map<String, Threshold> thresholds(String rule) {
    return rules.getOrDefault(rule, Map.of());
  }

  /**
   * A figure of a rule.
   *
   * @throws IllegalArgumentException if {@code rules.json} does not have it
   */
  public Threshold threshold(String rule, String name) {
    Threshold threshold = thresholds(rule).get(name);
    if (threshold == null) {
      throw new IllegalArgumentException(rule + "." + name + " is not in rules.json");
    }
    return threshold;
  }

  /** Read once, when first asked for; the class loader sees to the threads. */
  private static final class Shipped {
    static final KnownRules RULES =
        new KnownRules(JsonResource.read(KnownRules.class, "rules.json", Content.class));
  }

  private record Content(Map<String, Map<String, Figure>> rules) {}

  private record Figure(
      String unit, @SerializedName("default") double value, double least, double most) {
    Threshold toThreshold() {
      return new Threshold(unit, value, least, most);
    }
  }
}
