package io.github.duizhao.check;

/**
 * A finding that does not count, since the writer dismissed it.
 *
 * @param finding what the rule found
 * @param dismissal the decision that covers it
 */
public record DismissedFinding(Finding finding, Dismissal dismissal) {}
