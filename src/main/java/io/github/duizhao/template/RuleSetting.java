package io.github.duizhao.template;

import java.util.Optional;

/**
 * How strict a department is about a rule.
 *
 * @param enabled whether the rule is applied
 * @param severity the id of the severity in place of the rule's own ({@code error}, {@code
 *     warning}, {@code hint})
 */
public record RuleSetting(boolean enabled, Optional<String> severity) {}
