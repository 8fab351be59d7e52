package io.github.duizhao.check.similarity;

import io.github.duizhao.template.KnownRules;
import io.github.duizhao.template.RuleSetting;
import java.util.Optional;

/**
 * From when on a likeness is told.
 *
 * @param part percent of a part
 * @param paragraph percent of a single paragraph
 */
record Limits(int part, int paragraph) {

  private static final String RULE = "similar-across-files";

  static Limits of(Optional<RuleSetting> setting) {
    return new Limits(figure(setting, "part"), figure(setting, "paragraph"));
  }

  private static int figure(Optional<RuleSetting> setting, String name) {
    return setting
        .map(own -> own.thresholds().get(name))
        .orElseGet(() -> KnownRules.shipped().threshold(RULE, name).value())
        .intValue();
  }

  /** What two documents of different templates both ask for. */
  Limits and(Limits other) {
    return new Limits(Math.max(part, other.part), Math.max(paragraph, other.paragraph));
  }
}
