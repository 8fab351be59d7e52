package io.github.duizhao.template;

import java.util.Map;
import java.util.Optional;

/**
 * How strict a department is about a rule.
 *
 * @param enabled whether the rule is applied
 * @param severity the id of the severity in place of the rule's own ({@code error}, {@code
 *     warning}, {@code hint})
 * @param thresholds figures in place of the rule's own, per name
 * @param locked whether it is final: a template that extends this one may not change it
 */
public record RuleSetting(
    boolean enabled, Optional<String> severity, Map<String, Double> thresholds, boolean locked) {

  /** Copies the map. */
  public RuleSetting {
    thresholds = Map.copyOf(thresholds);
  }
}
