package io.github.duizhao.report;

import io.github.duizhao.check.Dismissal;

/**
 * A finding that the writer dismissed.
 *
 * @param located the finding with the number of its paragraph
 * @param dismissal how far it goes, and why
 */
public record LocatedDismissal(LocatedFinding located, Dismissal dismissal) {}
