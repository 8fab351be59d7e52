package io.github.duizhao.check;

import io.github.duizhao.document.Span;

/**
 * A replacement inside one paragraph.
 *
 * @param span what is replaced, in the snapshot's text
 * @param replacement what takes its place
 */
public record Edit(Span span, String replacement) {}
