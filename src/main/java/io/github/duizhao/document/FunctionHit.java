package io.github.duizhao.document;

/**
 * A sentence that opens a part by what it says.
 *
 * @param role problems, causes or measures
 * @param start where the sentence begins
 * @param cut where the text before it ends
 * @param segment index of the last heading before it, -1 before the first
 * @param scoped whether it holds only up to the next heading, because each aspect has one
 */
record FunctionHit(Role role, int start, int cut, int segment, boolean scoped) {}
