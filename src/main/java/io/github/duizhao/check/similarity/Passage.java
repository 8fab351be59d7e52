package io.github.duizhao.check.similarity;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;

/**
 * What is kept of a paragraph to compare it with those of other files.
 *
 * @param role the part it belongs to
 * @param place its first words
 * @param quote the characters at the place
 * @param paragraph index of its paragraph
 * @param letters how many letters and digits it has
 * @param shingles a sample of its five-grams, sorted
 */
record Passage(Role role, Span place, String quote, int paragraph, int letters, int[] shingles) {}
